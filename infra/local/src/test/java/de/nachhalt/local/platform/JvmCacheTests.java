package de.nachhalt.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JvmCacheTests {

	private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

	@TempDir
	private Path directory;

	private Path jar;

	@BeforeEach
	void packJar() throws IOException {
		this.jar = this.directory.resolve("service.jar");
		pack("first.class");
	}

	@Test
	void without_a_cache_a_part_starts_with_the_first_compiler_only() {
		assertThat(cache("-Xmx64m").using()).startsWith("-Xmx64m", FIRST_COMPILER_ONLY);
	}

	@Test
	void what_was_recorded_is_used_once_it_is_kept() throws IOException {
		JvmCache cache = cache("-Xmx64m");
		Path recorded = record(cache);
		assertThat(cache.isUpToDate()).isFalse();
		assertThat(cache.using()).contains(FIRST_COMPILER_ONLY);
		cache.keep();
		assertThat(cache.using()).startsWith("-Xmx64m", "-XX:AOTCache=" + recorded).doesNotContain(FIRST_COMPILER_ONLY);
		assertThat(cache.recording()).isEqualTo(cache.using());
	}

	@Test
	void a_jvm_that_wrote_nothing_is_not_asked_again_and_the_part_starts_without() {
		JvmCache cache = cache("-Xmx64m");
		cache.recording();
		cache.keep();
		assertThat(cache.isUpToDate()).isTrue();
		assertThat(cache.using()).contains(FIRST_COMPILER_ONLY);
	}

	@Test
	void a_cache_fits_neither_other_options_nor_another_jar() throws IOException {
		record(cache("-Xmx64m"));
		cache("-Xmx64m").keep();
		assertThat(cache("-Xmx128m").isUpToDate()).isFalse();
		pack("second.class");
		assertThat(cache("-Xmx64m").isUpToDate()).isFalse();
	}

	@Test
	void what_does_not_fit_is_gone_before_it_is_recorded_anew() throws IOException {
		Path old = record(cache("-Xmx64m"));
		cache("-Xmx64m").keep();
		assertThat(cache("-Xmx128m").recording()).contains("-XX:AOTCacheOutput=" + old);
		assertThat(old).doesNotExist();
		assertThat(cache("-Xmx64m").isUpToDate()).isFalse();
	}

	private JvmCache cache(String option) {
		return new JvmCache(this.directory.resolve("cache"), this.jar, List.of(option));
	}

	/** What a JVM does that was told to record. */
	private static Path record(JvmCache cache) throws IOException {
		String output = cache.recording()
			.stream()
			.filter((option) -> option.startsWith("-XX:AOTCacheOutput="))
			.findFirst()
			.orElseThrow();
		return Files.writeString(Path.of(output.substring(output.indexOf('=') + 1)), "recorded");
	}

	private void pack(String entry) throws IOException {
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(this.jar))) {
			out.putNextEntry(new ZipEntry(entry));
		}
	}

}
