package de.nachhalt.benchmarks.reports;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

import de.nachhalt.benchmarks.Durations;
import de.nachhalt.report.data.XlsxRenderer;
import de.nachhalt.report.documents.Material;
import de.nachhalt.report.documents.ReportWriter;
import de.nachhalt.report.html.HtmlRenderer;
import de.nachhalt.report.rendering.PdfRenderer;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.word.WordRenderer;

/**
 * How long the files of a report take in a warm JVM, beside a warm headless Chromium that
 * prints the same HTML, and how many all processors make together. The processor time is
 * that of the measuring thread, which others on the machine do not lengthen; what
 * Chromium takes is not in it. Needs Chromium on the <code>PATH</code>.
 */
public final class ReportMeasurement {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int RUNS = 60;

	private static final Duration WARM_UP = Duration.ofSeconds(30);

	private static final Duration STRETCH = Duration.ofSeconds(20);

	private final ReportWriter writer = new ReportWriter();

	private final PdfRenderer pdf = new PdfRenderer();

	private ReportMeasurement() {
	}

	public static void main(String[] arguments) throws Exception {
		new ReportMeasurement().run(Cases.usual(), Cases.largest());
	}

	private void run(Material usual, Material largest) throws Exception {
		System.out.println("| what | runs | median | p95 | longest | processor time |\n|---|---|---|---|---|---|");
		double ours = measure("result report as PDF", () -> pdf(ReportKind.RESULT, usual));
		byte[] html = html(usual);
		try (Chromium chromium = new Chromium()) {
			double peer = measure("the same HTML printed by Chromium, tagged",
					() -> chromium.print(new String(html, StandardCharsets.UTF_8)));
			System.out.printf(Locale.ROOT, "%nChromium takes %.1f × as long%n%n", peer / ours);
		}
		measure("… as DOCX", () -> new WordRenderer().render(this.writer.write(ReportKind.RESULT, usual)));
		measure("… as XLSX", () -> new XlsxRenderer().render(usual.result(), usual.client(), usual.language()));
		measure("… as HTML", () -> html(usual));
		measure("one-page summary as PDF", () -> pdf(ReportKind.SUMMARY, usual));
		measure("result report of 1,000 questions as PDF", () -> pdf(ReportKind.RESULT, largest));
		System.out.printf(Locale.ROOT,
				"%nPDF: %.1f a second on %d processors; repeated: %s; allocated for one: %d MB, of 1,000 questions %d MB%n",
				Throughput.of(() -> pdf(ReportKind.RESULT, usual), STRETCH), Runtime.getRuntime().availableProcessors(),
				Arrays.equals(pdf(ReportKind.RESULT, usual), pdf(ReportKind.RESULT, usual)) ? "the same bytes"
						: "OTHER BYTES",
				Allocation.megabytes(() -> pdf(ReportKind.RESULT, usual)),
				Allocation.megabytes(() -> pdf(ReportKind.RESULT, largest)));
	}

	private byte[] pdf(ReportKind kind, Material material) throws Exception {
		return this.pdf.render(this.writer.write(kind, material));
	}

	private byte[] html(Material material) throws Exception {
		return new HtmlRenderer().render(this.writer.write(ReportKind.RESULT, material));
	}

	/**
	 * Prints a row.
	 * @return the median in milliseconds
	 */
	private static double measure(String what, Callable<byte[]> work) throws Exception {
		long warm = System.nanoTime() + WARM_UP.toNanos();
		while (System.nanoTime() < warm) {
			work.call();
		}
		double[] milliseconds = new double[RUNS];
		double[] busy = new double[RUNS];
		for (int run = 0; run < RUNS; run++) {
			long processor = THREADS.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			work.call();
			milliseconds[run] = (System.nanoTime() - start) / 1e6;
			busy[run] = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6;
		}
		Durations durations = new Durations(milliseconds);
		System.out.printf(Locale.ROOT, "%s %.0f ms |%n", durations.row(what), new Durations(busy).quantile(0.5));
		return durations.quantile(0.5);
	}

}
