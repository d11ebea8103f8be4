package de.nachhalt.report.proofs;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.PdfRenderer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sets documents for somebody who waits for them, on threads of its own. Few at a time
 * and few in wait: whoever comes when there are more is asked to come again.
 */
@Component
public class Proofs implements DisposableBean {

	/** How long somebody waits; usually it is a fraction of a second. */
	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final int WAITING = 8;

	private final Scheduler threads = Schedulers
		.newBoundedElastic(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, "proofs");

	private final PdfRenderer renderer = new PdfRenderer();

	/**
	 * A page as a picture.
	 */
	public Mono<Proof> page(Callable<Manuscript> written, Place place) {
		return work(() -> {
			Manuscript manuscript = written.call();
			return PagePicture.of(manuscript, this.renderer.render(manuscript), place);
		});
	}

	/**
	 * The whole document as PDF.
	 */
	public Mono<byte[]> document(Callable<Manuscript> written) {
		return work(() -> this.renderer.render(written.call()));
	}

	/**
	 * How many pages it takes if nothing is set more tightly. For work that is under way
	 * already.
	 * @throws IOException when it cannot be set
	 */
	public int pages(Manuscript manuscript) throws IOException {
		return this.renderer.pages(manuscript);
	}

	/**
	 * Other work that keeps a processor busy.
	 */
	public <T> Mono<T> work(Callable<T> work) {
		return Mono.fromCallable(work)
			.subscribeOn(this.threads)
			.timeout(LIMIT)
			.onErrorMap(RejectedExecutionException.class, (ex) -> new ProofsBusy())
			.onErrorMap(TimeoutException.class, (ex) -> new ProofsBusy());
	}

	@Override
	public void destroy() {
		this.threads.dispose();
	}

}
