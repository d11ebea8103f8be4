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

	private final FileMaker maker;

	private final ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofPlatform().name("renderer-", 1).daemon().factory());

	RenderingPool(FileMaker maker) {
		this.maker = maker;
	}

	/**
	 * Makes the file of a report and waits for it.
	 * @throws IOException when it cannot be made
	 * @throws TimeoutException when it takes too long
	 */
	RenderedFile render(Brief brief) throws IOException, TimeoutException, InterruptedException {
		return await(() -> this.maker.make(brief));
	}

	private RenderedFile await(Callable<RenderedFile> work) throws IOException, TimeoutException, InterruptedException {
		Future<RenderedFile> file = this.threads.submit(work);
		try {
			return file.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			file.cancel(true);
			throw ex;
		}
		catch (ExecutionException ex) {
			throw unwrapped(ex);
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
