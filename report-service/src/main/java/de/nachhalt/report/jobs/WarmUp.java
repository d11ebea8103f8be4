package de.nachhalt.report.jobs;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import de.nachhalt.report.branding.Branding;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.words.OwnWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sets a few documents of nobody before the service says that it is ready, because the
 * first ones take a fresh JVM seconds. It waits for that only so long: a slow first
 * report is better than a service that does not come up.
 */
@Component("renderer")
class WarmUp implements SmartLifecycle, ReactiveHealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	private static final int ROUNDS = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final RenderingPool renderers;

	private final CompletableFuture<Void> warm = new CompletableFuture<>();

	private volatile boolean started;

	WarmUp(RenderingPool renderers) {
		this.renderers = renderers;
	}

	@Override
	public void start() {
		this.started = true;
		this.warm.completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		Thread.ofVirtual().name("renderer-warm-up").start(this::rehearse);
	}

	private void rehearse() {
		CompletedAssessment nobody = Rehearsal.assessment();
		try {
			for (int i = 0; i < ROUNDS; i++) {
				for (Language language : Language.values()) {
					this.renderers.rehearse(new Brief(Rehearsal.report(language), nobody, List.of(nobody.result()),
							Branding.HOUSE, OwnWords.NONE));
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			log.error("The renderer could not warm up", ex);
		}
		this.warm.complete(null);
	}

	@Override
	public void stop() {
		this.warm.complete(null);
	}

	@Override
	public boolean isRunning() {
		return this.started && !this.warm.isDone();
	}

	@Override
	public Mono<Health> health() {
		return Mono.just(this.warm.isDone() ? Health.up().build() : Health.outOfService().build());
	}

}
