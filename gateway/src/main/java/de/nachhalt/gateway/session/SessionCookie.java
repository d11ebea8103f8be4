package de.nachhalt.gateway.session;

import java.time.Duration;
import java.util.Optional;

import de.nachhalt.gateway.page.PublicAddress;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;

/**
 * The one cookie that carries a session. It goes when the browser is closed.
 */
@Component
class SessionCookie {

	private final boolean secure;

	private final String name;

	SessionCookie(PublicAddress address) {
		this.secure = address.isSecure();
		// the prefix makes browsers refuse the cookie from neighbouring hosts
		this.name = this.secure ? "__Host-SESSION" : "SESSION";
	}

	Optional<SessionId> read(ServerHttpRequest request) {
		HttpCookie cookie = request.getCookies().getFirst(this.name);
		return Optional.ofNullable(cookie)
			.map((found) -> new SessionId(found.getValue()))
			.filter(SessionId::isPlausible);
	}

	void give(ServerHttpResponse response, SessionId id) {
		response.addCookie(cookie(id.value()).build());
	}

	void take(ServerHttpResponse response) {
		response.addCookie(cookie("").maxAge(Duration.ZERO).build());
	}

	private ResponseCookie.ResponseCookieBuilder cookie(String value) {
		return ResponseCookie.from(this.name, value).httpOnly(true).secure(this.secure).sameSite("Lax").path("/");
	}

}
