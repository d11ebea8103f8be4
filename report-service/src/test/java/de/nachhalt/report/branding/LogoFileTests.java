package de.nachhalt.report.branding;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import javax.imageio.ImageIO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class LogoFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpeg" })
	void a_picture_becomes_pixels_on_white_no_larger_than_print_needs(String format) throws IOException {
		BufferedImage red = new BufferedImage(1600, 800, BufferedImage.TYPE_INT_RGB);
		red.createGraphics().fillRect(0, 0, 800, 800);

		Logo logo = LogoFile.read(SampleBranding.file(red, format));

		assertThat(logo.width()).isEqualTo(480);
		assertThat(logo.height()).isEqualTo(240);
		BufferedImage kept = ImageIO.read(new ByteArrayInputStream(logo.png()));
		assertThat(kept.getColorModel().hasAlpha()).isFalse();
		assertThat(kept.getRGB(100, 100) & 0xffffff).isEqualTo(0xffffff);
		assertThat(kept.getRGB(400, 100) & 0xffffff).isZero();
	}

	@Test
	void what_is_transparent_lets_the_paper_through() throws IOException {
		BufferedImage nothing = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);

		Logo logo = LogoFile.read(SampleBranding.file(nothing, "png"));

		assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getRGB(5, 5) & 0xffffff).isEqualTo(0xffffff);
	}

	@Test
	void nothing_but_pixels_is_taken_over() throws IOException {
		byte[] png = SampleBranding.png(300, 100);
		byte[] laden = with(png,
				chunk("tEXt", "Comment\0<script>SESAME</script>".getBytes(StandardCharsets.ISO_8859_1)),
				"PK\u0003\u0004SESAME".getBytes(StandardCharsets.ISO_8859_1));

		Logo logo = LogoFile.read(laden);

		assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("SESAME", "tEXt", "PK\u0003");
		assertThat(logo.png()).isEqualTo(LogoFile.read(png).png());
	}

	@Test
	void a_logo_that_was_kept_can_be_sent_again_and_stays_the_same() {
		Logo logo = LogoFile.read(SampleBranding.png(300, 100));

		assertThat(LogoFile.read(logo.png()).png()).isEqualTo(logo.png());
	}

	@Test
	void a_bomb_is_refused_by_its_header_before_it_is_unpacked() {
		byte[] bomb = with(Arrays.copyOf(SampleBranding.png(300, 100), 8), header(60_000, 60_000),
				new byte[LogoFile.LARGEST / 2]);

		assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refused(bomb, "logo-too-many-pixels"));
		refused(with(Arrays.copyOf(bomb, 8), header(4001, 1), new byte[100]), "logo-too-many-pixels");
		refused(with(Arrays.copyOf(bomb, 8), header(Integer.MAX_VALUE, Integer.MAX_VALUE), new byte[100]),
				"logo-too-many-pixels");
	}

	@Test
	void a_file_that_is_too_large_is_not_looked_at() {
		refused(new byte[LogoFile.LARGEST + 1], "logo-too-large");
	}

	@Test
	void svg_is_refused_with_a_reason_of_its_own() {
		refused("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
				"logo-svg");
		refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "logo-kind");
		refused(new byte[0], "logo-kind");
	}

	@Test
	void broken_files_are_refused_whatever_is_broken() {
		byte[] png = SampleBranding.png(300, 100);
		refused(Arrays.copyOf(png, 40), "logo-unreadable");
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			byte[] broken = png.clone();
			for (int j = 0; j < 4; j++) {
				broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
			}
			try {
				assertThat(LogoFile.read(broken).width()).isPositive();
			}
			catch (BrandingRefused ex) {
				assertThat(ex.fields().getFirst().field()).isEqualTo("logo");
			}
		}
	}

	private static void refused(byte[] file, String code) {
		assertThatExceptionOfType(BrandingRefused.class).isThrownBy(() -> LogoFile.read(file))
			.satisfies((refusal) -> assertThat(refusal.fields()).singleElement()
				.satisfies((field) -> assertThat(field.code()).isEqualTo(code)));
	}

	/** A chunk behind the header, bytes behind the end. */
	private static byte[] with(byte[] png, byte[] chunk, byte[] behind) {
		int headerEnd = Math.min(png.length, 33);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(Arrays.copyOf(png, headerEnd));
		file.writeBytes(chunk);
		file.writeBytes(Arrays.copyOfRange(png, headerEnd, png.length));
		file.writeBytes(behind);
		return file.toByteArray();
	}

	private static byte[] header(int width, int height) {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		for (int number : new int[] { width, height }) {
			for (int shift = 24; shift >= 0; shift -= 8) {
				content.write(number >> shift);
			}
		}
		content.writeBytes(new byte[] { 8, 6, 0, 0, 0 });
		return chunk("IHDR", content.toByteArray());
	}

	private static byte[] chunk(String type, byte[] content) {
		ByteArrayOutputStream chunk = new ByteArrayOutputStream();
		CRC32 sum = new CRC32();
		sum.update(type.getBytes(StandardCharsets.US_ASCII));
		sum.update(content);
		try (DataOutputStream out = new DataOutputStream(chunk)) {
			out.writeInt(content.length);
			out.writeBytes(type);
			out.write(content);
			out.writeInt((int) sum.getValue());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return chunk.toByteArray();
	}

}
