package de.nachhalt.report.jobs;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import de.nachhalt.report.reports.RenderedFile;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Setting a document is work for a processor: as many at a time as there are processors,
 * on threads of their own, so that neither the event loop nor virtual threads wait for
 * it.
 */
@Component
class RenderingPool implements DisposableBean {

	/** How long a document may take; usually it is a fraction of a second. */
	static final Duration LIMIT = Duration.ofSeconds(15);

	/** How often somebody looks whether it has used up its allowance. */
	private static final Duration LOOK = Duration.ofMillis(250);

	private final FileMaker maker;

	private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofPlatform().name("renderer-", 1).daemon().factory());

	RenderingPool(FileMaker maker) {
		this.maker = maker;
	}

	/**
	 * Makes the file of a report and waits for it. Others on the machine go first.
	 * @throws IOException when it cannot be made, or takes too much memory
	 * @throws TimeoutException when it takes too long
	 */
	RenderedFile render(Brief brief) throws IOException, TimeoutException, InterruptedException {
		return await(() -> {
			Courtesy.standBack();
			return this.maker.make(brief);
		});
	}

	/**
	 * The same while nobody is served yet.
	 * @throws IOException when it cannot be made, or takes too much memory
	 * @throws TimeoutException when it takes too long
	 */
	void rehearse(Brief brief) throws IOException, TimeoutException, InterruptedException {
		await(() -> this.maker.make(brief));
	}

	RenderedFile await(Callable<RenderedFile> work) throws IOException, TimeoutException, InterruptedException {
		Allowance allowance = new Allowance();
		Future<RenderedFile> file = this.threads.submit(() -> {
			allowance.begin();
			return work.call();
		});
		long end = System.nanoTime() + LIMIT.toNanos();
		while (true) {
			try {
				return file.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				if (allowance.isUsedUp()) {
					file.cancel(true);
					throw new IOException("rendering takes too much memory", ex);
				}
				if (System.nanoTime() > end) {
					file.cancel(true);
					throw ex;
				}
			}
			catch (ExecutionException ex) {
				throw unwrapped(ex);
			}
		}
	}

	private static IOException unwrapped(ExecutionException ex) {
		return (ex.getCause() instanceof IOException cause) ? cause : new IOException("rendering failed", ex);
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

}
