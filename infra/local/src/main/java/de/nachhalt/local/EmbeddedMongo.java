package de.nachhalt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server inside this JVM, on 127.0.0.1. It speaks a subset of the real one's
 * dialect and keeps its promise: an acknowledged write survives <code>kill -9</code>.
 */
public final class EmbeddedMongo implements AutoCloseable {

	private static final String ADDRESS = "127.0.0.1";

	/**
	 * Room for what queries without an index look through again and again.
	 */
	private static final int CACHE_MEGABYTES = 48;

	private final MongoServer server;

	private EmbeddedMongo(MongoServer server) {
		this.server = server;
	}

	/**
	 * Starts a server that answers when this method returns.
	 * @param file where the data is kept, or null to keep it in memory
	 * @param port the port to listen on, 0 for a free one
	 * @throws org.h2.mvstore.MVStoreException if another process has the file open or it
	 * is no store
	 */
	public static EmbeddedMongo start(@Nullable Path file, int port) {
		MongoServer server = new MongoServer(new CommittingBackend(open(file)));
		server.bind(ADDRESS, port);
		return new EmbeddedMongo(server);
	}

	private static MVStore open(@Nullable Path file) {
		if (file == null) {
			return MVStore.open(null);
		}
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		// no commits but ours: neither by the clock nor by a full buffer
		return new MVStore.Builder().fileName(file.toString())
			.autoCommitDisabled()
			.autoCommitBufferSize(0)
			.cacheSize(CACHE_MEGABYTES)
			.open();
	}

	/** The address without a database name, for example mongodb://127.0.0.1:8086. */
	public String uri() {
		return "mongodb://" + ADDRESS + ":" + port();
	}

	public int port() {
		return this.server.getLocalAddress().getPort();
	}

	/** Closes all connections, shrinks the file and closes it. */
	@Override
	public void close() {
		this.server.shutdownNow();
	}

}
