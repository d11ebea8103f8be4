package de.nachhalt.assessment.invitations;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;

import de.nachhalt.assessment.assessments.Cycles;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Secret;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Lets in whoever has a link that holds. Everybody else gets one and the same refusal,
 * after one and the same time: whether a link never was, has expired, was revoked or
 * belongs to a completed assessment cannot be told apart.
 */
@Component
class Door {

	/** Longer than any of the lookups takes. */
	private static final Duration REFUSAL = Duration.ofMillis(120);

	private final Links links;

	private final Cycles assessments;

	private final Clock clock;

	Door(Links links, Cycles assessments, Clock clock) {
		this.links = links;
		this.assessments = assessments;
		this.clock = clock;
	}

	/**
	 * Does something with what a link leads to.
	 * @param work empty when it turns out that the link no longer leads anywhere
	 */
	<T> Mono<T> enter(Secret token, Function<Admission, Mono<T>> work) {
		return evenly(() -> admit(token).flatMap(work));
	}

	private Mono<Admission> admit(Secret token) {
		return this.links.invitation(token)
			.filter((invitation) -> invitation.admits(this.clock.instant()))
			.flatMap((invitation) -> this.assessments.find(invitation.tenant(), invitation.assessmentId())
				.filter((assessment) -> !assessment.completed())
				.flatMap((assessment) -> this.assessments.catalogue(assessment)
					.map((catalogue) -> new Admission(invitation, assessment, catalogue))));
	}

	private static <T> Mono<T> evenly(Supplier<Mono<T>> work) {
		return Mono.defer(() -> {
			long come = System.nanoTime();
			Mono<T> refusal = Mono.defer(() -> Mono.delay(REFUSAL.minusNanos(System.nanoTime() - come)))
				.then(Mono.error(NotFound::new));
			return work.get().switchIfEmpty(refusal);
		});
	}

}
