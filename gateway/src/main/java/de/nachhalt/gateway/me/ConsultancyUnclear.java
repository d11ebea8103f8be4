package de.nachhalt.gateway.me;

import java.util.List;
import java.util.stream.Collectors;

import de.nachhalt.gateway.session.Consultancy;
import de.nachhalt.gateway.session.Identity;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Somebody is signed in, but for no consultancy, or for several at once.
 */
final class ConsultancyUnclear extends Refusal {

	private ConsultancyUnclear(String slug, Object... arguments) {
		super(HttpStatus.FORBIDDEN, slug, List.of(), arguments);
	}

	static ConsultancyUnclear of(Identity identity) {
		if (identity.consultancies().isEmpty()) {
			return new ConsultancyUnclear("no-consultancy");
		}
		String aliases = identity.consultancies()
			.stream()
			.map(Consultancy::alias)
			.sorted()
			.collect(Collectors.joining(", "));
		return new ConsultancyUnclear("consultancy-not-chosen", aliases);
	}

}
