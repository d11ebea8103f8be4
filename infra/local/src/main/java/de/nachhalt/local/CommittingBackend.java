package de.nachhalt.local;

import java.util.concurrent.locks.ReentrantLock;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * Gives the H2 backend the promise that a MongoDB server makes: what was answered is
 * kept, and what is answered is whole.
 * <p>
 * The backend alone writes to disk once a second and whenever a buffer is full, thereby
 * loses acknowledged writes, and may store a document without its index entry. It also
 * hands out documents that the next command changes in place while they are still being
 * sent. Here one command at a time is carried out, its answer copied, and its changes
 * committed, before the answer leaves. A commit is one write to the page cache (about 0.1
 * ms): it survives the death of the process, not the loss of power.
 */
final class CommittingBackend extends H2Backend {

	/** Commits between two attempts to give back the room of overwritten chunks. */
	private static final int HOUSEKEEPING_INTERVAL = 2048;

	private static final int CHUNK_LIFETIME_MILLIS = 5_000;

	private static final int TARGET_FILL_RATE = 50;

	private static final int HOUSEKEEPING_BYTES = 4 * 1024 * 1024;

	private static final int COMPACT_ON_CLOSE_MILLIS = 2_000;

	private final ReentrantLock oneCommandAtATime = new ReentrantLock(true);

	private int commits;

	CommittingBackend(MVStore store) {
		super(store);
		store.setRetentionTime(CHUNK_LIFETIME_MILLIS);
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		this.oneCommandAtATime.lock();
		try {
			return super.handleCommand(channel, database, known(command), query).cloneDeeply();
		}
		finally {
			commitChanges();
			this.oneCommandAtATime.unlock();
		}
	}

	/** Health checks greet by the newer name of the same command. */
	private static String known(String command) {
		return "hello".equals(command) ? "ismaster" : command;
	}

	@Override
	public QueryResult handleQuery(MongoQuery query) {
		this.oneCommandAtATime.lock();
		try {
			QueryResult live = super.handleQuery(query);
			return new QueryResult(live.collectDocuments().stream().map(Document::cloneDeeply).toList(),
					live.getCursorId());
		}
		finally {
			this.oneCommandAtATime.unlock();
		}
	}

	private void commitChanges() {
		if (isInMemory() || getMvStore().isClosed() || !getMvStore().hasUnsavedChanges()) {
			return;
		}
		getMvStore().commit();
		if (++this.commits % HOUSEKEEPING_INTERVAL == 0) {
			getMvStore().compact(TARGET_FILL_RATE, HOUSEKEEPING_BYTES);
		}
	}

	@Override
	public void close() {
		this.oneCommandAtATime.lock();
		try {
			if (!isInMemory() && !getMvStore().isClosed()) {
				getMvStore().compactFile(COMPACT_ON_CLOSE_MILLIS);
			}
			super.close();
		}
		finally {
			this.oneCommandAtATime.unlock();
		}
	}

}
