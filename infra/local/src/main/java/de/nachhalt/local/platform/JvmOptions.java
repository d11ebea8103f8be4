package de.nachhalt.local.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the JVMs are kept small and quick to start. A cache made with one set of options
 * fits no other, so rehearsal and running take them from here.
 */
final class JvmOptions {

	/** Every half minute, native memory that is free goes back to the system. */
	private static final String TRIMMING = "-XX:TrimNativeHeapInterval=30000";

	/**
	 * With less room for classes and compiled code everything is collected again and
	 * again while all wait for it, and code is thrown out and compiled anew.
	 */
	private static final List<String> CODE = List.of("-XX:MetaspaceSize=64m", "-XX:ReservedCodeCacheSize=240m");

	private static final List<String> COMMON = join(CODE,
			List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", TRIMMING, "-XX:+ExitOnOutOfMemoryError",
					"-Xss512k", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));

	/**
	 * Finalization is left out: the library that draws charts still asks for it, which
	 * would keep each finished document over two more collections.
	 */
	private static final List<String> SERVICE = join(
			List.of("-Xms48m", "-Dspring.aot.enabled=true", "--finalization=disabled"), COMMON);

	/**
	 * Half is for new objects, a sixth of that for those that live on: all that documents
	 * in work hold fits there, so that it dies where it is collected at little cost.
	 */
	private static final List<String> RENDERING = join(List.of("-Xmx256m", "-XX:NewRatio=1", "-XX:SurvivorRatio=4"),
			SERVICE);

	private static final List<String> ANSWERING = join(List.of("-Xmx192m"), SERVICE);

	static final List<String> DATA = join(List.of("-Xms64m", "-Xmx256m"), COMMON);

	/**
	 * The sign-in does little once it runs, and most of its start would go into
	 * optimizing code that is never hot.
	 */
	static final List<String> KEYCLOAK = join(List.of("-Xms96m", "-Xmx256m", "-XX:TieredStopAtLevel=1"), COMMON);

	private JvmOptions() {
	}

	static List<String> of(String service) {
		return service.equals(Parts.REPORT) ? RENDERING : ANSWERING;
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	static List<String> join(List<String> first, List<String> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
