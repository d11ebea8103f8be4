package de.nachhalt.report.jobs;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import de.nachhalt.report.reports.RenderedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RenderingPoolTests {

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

	private RenderedFile devour() {
		long taken = 0;
		while (!Thread.currentThread().isInterrupted()) {
			taken += new byte[1 << 20].length;
		}
		this.interrupted.countDown();
		throw new IllegalStateException("interrupted after " + taken);
	}

}
