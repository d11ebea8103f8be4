package de.nachhalt.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The embedded MongoDB in a process of its own, so that it can be killed.
 */
final class MongoProcess {

	private MongoProcess() {
	}

	public static void main(String[] args) {
		EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(args[0]), 0);
		System.out.println(mongo.uri());
	}

	static Process start(Path file) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), MongoProcess.class.getName(), file.toString())
			.redirectError(new File("target", "mongo-process.log"))
			.start();
	}

}
