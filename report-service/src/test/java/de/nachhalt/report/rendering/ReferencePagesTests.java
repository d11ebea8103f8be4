package de.nachhalt.report.rendering;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.nachhalt.report.documents.Samples;
import de.nachhalt.report.documents.Samples.Case;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How pages look, against pictures of them that somebody has looked at: of every document
 * a page of each worked case, the languages in turn, and of the result report a page of
 * each kind. Small differences, as another machine draws edges, do not count. The
 * pictures are written anew with <code>-Dgolden.update=true</code>.
 */
class ReferencePagesTests {

	private static final Path PICTURES = Path.of("src/test/resources/pages");

	private static final Path DIFFERENCES = Path.of("target/pages");

	/** Pages of the result report that are made of different things. */
	private static final List<Integer> KINDS_OF_PAGES = List.of(1, 2, 3, 4, 5, 10, 11, 12);

	@ParameterizedTest(name = "{0} {1} {2} {3} page {4}")
	@MethodSource("pages")
	void looks_as_agreed(ReportKind kind, Case company, int cycle, Language language, int page) throws IOException {
		String name = String
			.join("-", kind.name(), company.name(), String.valueOf(cycle), language.code(), String.valueOf(page))
			.toLowerCase(Locale.ROOT);
		PageImage now = PageImage.of(Pdf.of(kind, Samples.of(company, cycle, language)), page);
		Path picture = PICTURES.resolve(name + ".png");
		if (Boolean.getBoolean("golden.update")) {
			now.write(picture);
		}
		PageImage agreed = PageImage.read(picture);
		int differences = agreed.differences(now);
		if (differences > 0) {
			agreed.beside(now).write(DIFFERENCES.resolve(name + ".png"));
		}
		assertThat(differences).as("squares that differ; see %s/%s.png", DIFFERENCES, name).isZero();
	}

	@Test
	void there_is_no_picture_that_nobody_compares() throws IOException {
		try (Stream<Path> pictures = Files.list(PICTURES)) {
			assertThat(pictures).hasSize((int) pages().count());
		}
	}

	@Test
	void a_line_that_moved_is_seen_and_a_soft_edge_is_not() {
		PageImage page = drawn(100, 0x00);

		assertThat(page.differences(drawn(100, 0x10))).isZero();
		assertThat(page.differences(drawn(106, 0x00))).isPositive();
	}

	private static PageImage drawn(int y, int grey) {
		BufferedImage image = new BufferedImage(400, 500, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, 400, 500);
		canvas.setColor(new Color(grey, grey, grey));
		for (int x = 40; x < 360; x += 4) {
			canvas.fillRect(x, y, 2, 5);
		}
		canvas.dispose();
		return PageImage.of(image);
	}

	static Stream<Arguments> pages() {
		List<Arguments> pages = new ArrayList<>();
		for (ReportKind kind : ReportKind.values()) {
			Samples.latest()
				.map(Arguments::get)
				.filter((latest) -> ((Case) latest[0]).ordinal() % 2 == ((Language) latest[2]).ordinal())
				.forEach(
						(latest) -> pages.add(Arguments.of(kind, latest[0], latest[1], latest[2], page(kind, latest))));
		}
		KINDS_OF_PAGES
			.forEach((page) -> pages.add(Arguments.of(ReportKind.RESULT, Case.NORDHEIDE, 3, Language.EN, page)));
		return pages.stream();
	}

	/**
	 * Another dimension of each case; of long documents the second page, which says more.
	 */
	private static int page(ReportKind kind, Object[] latest) {
		return switch (kind) {
			case RESULT -> 5 + ((Case) latest[0]).ordinal();
			case PROGRESS -> 2;
			default -> 1;
		};
	}

}
