package de.nachhalt.report.acts;

import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.Announcements;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Where features tell what somebody did.
 */
@Component
public class Acts {

	private final Announcements announcements;

	Acts(Announcements announcements) {
		this.announcements = announcements;
	}

	public Mono<Void> tell(Consultant by, Act act) {
		return tell(by, act, null);
	}

	/**
	 * @param clientId the client it was done for
	 */
	public Mono<Void> tell(Consultant by, Act act, @Nullable String clientId) {
		return this.announcements.tell(by.tenant(), ActDone.by(by, act, clientId));
	}

}
