package de.nachhalt.report.news;

import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * Hands news on to everybody who listens. Whoever cannot keep up is let go and comes back
 * by itself; the others do not notice.
 */
@Component
class NewsDesk {

	static final int BUFFER = 64;

	private final Sinks.Many<News> news = Sinks.many().multicast().directBestEffort();

	/**
	 * Never called by two threads at a time.
	 */
	void publish(News item) {
		this.news.tryEmitNext(item);
	}

	/**
	 * What happens in this consultancy from now on; ends when the reader is too slow.
	 */
	Flux<News> of(String tenant) {
		return this.news.asFlux()
			.filter((item) -> item.tenant().equals(tenant))
			.onBackpressureBuffer(BUFFER, (lost) -> {
			}, BufferOverflowStrategy.ERROR)
			.onErrorComplete();
	}

}
