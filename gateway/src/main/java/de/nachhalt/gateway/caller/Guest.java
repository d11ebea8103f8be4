package de.nachhalt.gateway.caller;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Somebody who comes by a personal link, without session and token. The link is all there
 * is to know a guest by; whether it leads anywhere the service decides.
 *
 * @param link the secret in the link, never part of a log
 * @param respondent what the service gave the browser to keep; null when there is nothing
 */
public record Guest(String link, @Nullable String respondent) {

	/** Where guests come in. */
	private static final List<String> DOORS = List.of("/public/questionnaires/", "/public/reports/");

	/** The one cookie that passes between a guest and the service. */
	public static final String COOKIE = "respondent";

	private static final Pattern PLAUSIBLE = Pattern.compile("[\\w-]{1,100}");

	/**
	 * The guest of this request; empty when it comes by another door.
	 */
	public static Optional<Guest> of(ServerHttpRequest request) {
		String path = request.getPath().value();
		return DOORS.stream()
			.filter(path::startsWith)
			.findFirst()
			.map((door) -> new Guest(link(path, door.length()), kept(request)));
	}

	private static String link(String path, int start) {
		int end = path.indexOf('/', start);
		return path.substring(start, (end < 0) ? path.length() : end);
	}

	private static @Nullable String kept(ServerHttpRequest request) {
		HttpCookie cookie = request.getCookies().getFirst(COOKIE);
		return (cookie != null && PLAUSIBLE.matcher(cookie.getValue()).matches()) ? cookie.getValue() : null;
	}

	@Override
	public String toString() {
		return "Guest";
	}

}
