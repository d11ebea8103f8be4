package de.nachhalt.report.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.reports.RenderedFile;
import de.nachhalt.report.reports.Stamp;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.OwnWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RenderingPoolTests {

	/** Of those after the name of a thread, as <code>proc(5)</code> lists them. */
	private static final int NICE_FIELD = 16;

	private final RenderingPool pool = new RenderingPool(new FileMaker(new ResultJson()));

	private final CountDownLatch interrupted = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.pool.destroy();
	}

	@Test
	void a_render_that_takes_ever_more_memory_is_interrupted_and_given_up() throws InterruptedException {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.pool.await(this::devour))
			.withMessage("rendering takes too much memory");
		assertThat(this.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void what_went_wrong_is_told() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> this.pool.await(() -> {
			throw new IllegalStateException("no");
		})).withMessage("rendering failed");
	}

	@Test
	void a_report_is_rendered_behind_whoever_answers_somebody() throws Exception {
		try (ExecutorService others = Executors.newSingleThreadExecutor()) {
			int usual = Observed.nice();
			Observed maker = new Observed();
			RenderingPool observed = new RenderingPool(maker);

			observed.rehearse(brief());
			assertThat(maker.nice).isEqualTo(usual);
			IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors()).forEach((i) -> render(observed));

			assertThat(maker.nice).isEqualTo(Math.max(usual, Courtesy.NICE));
			assertThat(others.submit(Observed::nice).get()).isEqualTo(usual);
			observed.destroy();
		}
	}

	private static void render(RenderingPool pool) {
		try {
			pool.render(brief());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Brief brief() {
		CompletedAssessment nobody = Rehearsal.assessment();
		return new Brief(Rehearsal.report(Language.DE), nobody, List.of(), Branding.HOUSE, OwnWords.NONE);
	}

	/** Looks at the thread that it is to work on. */
	private static final class Observed extends FileMaker {

		private volatile int nice;

		Observed() {
			super(new ResultJson());
		}

		@Override
		RenderedFile make(Brief brief) throws IOException {
			this.nice = nice();
			return new RenderedFile(new byte[0], new Stamp(1, "data"));
		}

		/** Of the calling thread, as the system counts it. */
		static int nice() throws IOException {
			String state = Files.readString(Path.of("/proc/thread-self/stat"));
			return Integer.parseInt(state.substring(state.lastIndexOf(')') + 2).split(" ")[NICE_FIELD]);
		}

	}

	private RenderedFile devour() {
		long taken = 0;
		while (!Thread.currentThread().isInterrupted()) {
			taken += new byte[1 << 20].length;
		}
		this.interrupted.countDown();
		throw new IllegalStateException("interrupted after " + taken);
	}

}
