package de.nachhalt.gateway.route;

import java.util.List;

import de.nachhalt.gateway.caller.Guest;
import de.nachhalt.gateway.page.PublicAddress;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What callers do not get to see of a service's answer: cookies are the gateway's alone
 * but for the one of a guest, and what software answers is nobody's business.
 */
@Component
class ServiceResponseHeaders implements HttpHeadersFilter, Ordered {

	private static final List<String> KEPT_BACK = List.of(HttpHeaders.SET_COOKIE, HttpHeaders.SERVER, "X-Powered-By",
			"X-Application-Context", HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
			HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);

	private final boolean secure;

	ServiceResponseHeaders(PublicAddress address) {
		this.secure = address.isSecure();
	}

	@Override
	public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
		List<String> cookies = received.getOrEmpty(HttpHeaders.SET_COOKIE)
			.stream()
			.filter((cookie) -> cookie.startsWith(Guest.COOKIE + "="))
			.map((cookie) -> this.secure ? cookie + "; Secure" : cookie)
			.toList();
		KEPT_BACK.forEach(received::remove);
		if (!cookies.isEmpty() && Guest.of(exchange.getRequest()).isPresent()) {
			received.put(HttpHeaders.SET_COOKIE, cookies);
		}
		return received;
	}

	@Override
	public boolean supports(Type type) {
		return type == Type.RESPONSE;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
