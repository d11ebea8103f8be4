package de.nachhalt.local;

import java.nio.file.Path;

/**
 * Kafka and MongoDB in one process. MongoDB's port opens last: who can connect to it
 * finds both.
 */
public final class DataServer {

	private DataServer() {
	}

	/**
	 * @param args folder of the data, then the ports of MongoDB, Kafka and Kafka's
	 * controller
	 */
	public static void main(String[] args) {
		Path directory = Path.of(args[0]);
		EmbeddedKafka kafka = EmbeddedKafka.start(directory.resolve("kafka"), Integer.parseInt(args[2]),
				Integer.parseInt(args[3]));
		EmbeddedMongo mongo = EmbeddedMongo.start(directory.resolve("mongo.db"), Integer.parseInt(args[1]));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			mongo.close();
			kafka.close();
		}));
	}

}
