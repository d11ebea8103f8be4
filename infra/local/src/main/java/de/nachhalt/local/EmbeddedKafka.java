package de.nachhalt.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker inside this JVM, on 127.0.0.1: one node that is broker and
 * controller, with share groups, and with internal topics cut down to one partition.
 */
public final class EmbeddedKafka implements AutoCloseable {

	/** Any fixed id will do for a cluster of one that nobody else joins. */
	private static final String CLUSTER_ID = "bmFjaGhhbHQtbG9jYWwtMQ";

	private static final int ATTEMPTS = 3;

	private final KafkaRaftServer broker;

	private final int port;

	private EmbeddedKafka(KafkaRaftServer broker, int port) {
		this.broker = broker;
		this.port = port;
	}

	/**
	 * Starts a broker on free ports; it answers when this method returns.
	 * @param directory where log segments are kept; prepared on first use
	 */
	public static EmbeddedKafka start(Path directory) {
		for (int attempt = 1;; attempt++) {
			try {
				return start(directory, FreePort.any(), FreePort.any());
			}
			catch (RuntimeException ex) {
				// somebody else may have taken the port between asking and binding
				if (attempt == ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Starts a broker; it answers when this method returns.
	 * @param directory where log segments are kept; prepared on first use
	 * @param port where clients connect
	 * @param controllerPort where the broker talks to itself as controller
	 */
	public static EmbeddedKafka start(Path directory, int port, int controllerPort) {
		Properties settings = settings(directory, port, controllerPort);
		format(directory, settings);
		KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
		try {
			broker.startup();
		}
		catch (RuntimeException ex) {
			broker.shutdown();
			throw ex;
		}
		return new EmbeddedKafka(broker, port);
	}

	private static Properties settings(Path directory, int port, int controllerPort) {
		Properties settings = new Properties();
		try (var defaults = EmbeddedKafka.class.getResourceAsStream("kafka.properties")) {
			settings.load(defaults);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String controller = "127.0.0.1:" + controllerPort;
		settings.setProperty("log.dirs", directory.resolve("log").toString());
		settings.setProperty("listeners", "BROKER://127.0.0.1:%d,CONTROLLER://%s".formatted(port, controller));
		settings.setProperty("advertised.listeners", "BROKER://127.0.0.1:" + port);
		settings.setProperty("controller.quorum.voters", "1@" + controller);
		return settings;
	}

	private static void format(Path directory, Properties settings) {
		Path file = directory.resolve("server.properties");
		try {
			Files.createDirectories(directory);
			try (Writer writer = Files.newBufferedWriter(file)) {
				settings.store(writer, null);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		var output = new ByteArrayOutputStream();
		int status = StorageTool.execute(new String[] { "format", "--config", file.toString(), "--cluster-id",
				CLUSTER_ID, "--ignore-formatted" }, new PrintStream(output, true, StandardCharsets.UTF_8));
		if (status != 0) {
			throw new IllegalStateException(output.toString(StandardCharsets.UTF_8).strip());
		}
	}

	/** The address for <code>bootstrap.servers</code>. */
	public String bootstrap() {
		return "127.0.0.1:" + this.port;
	}

	@Override
	public void close() {
		this.broker.shutdown();
		this.broker.awaitShutdown();
	}

}
