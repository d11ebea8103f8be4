package de.nachhalt.gateway.route;

import java.util.List;

import de.nachhalt.gateway.caller.Caller;
import de.nachhalt.gateway.caller.Guest;

import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What services get to see of a request's headers: those named here and the caller's
 * token, nothing else. No cookie but the one of a guest, no forged identity, no claim
 * about addresses, and no header that somebody will invent tomorrow. Comes first, so that
 * the gateway's own filters have little left to look at.
 */
@Component
class ServiceRequestHeaders implements HttpHeadersFilter, Ordered {

	private static final List<String> PASSED_ON = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE,
			HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH,
			HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.RANGE, HttpHeaders.IF_RANGE, "Idempotency-Key", "Last-Event-ID");

	@Override
	public HttpHeaders filter(HttpHeaders received, ServerWebExchange exchange) {
		HttpHeaders passed = new HttpHeaders();
		for (String name : PASSED_ON) {
			List<String> values = received.get(name);
			if (values != null) {
				passed.put(name, values);
			}
		}
		Caller caller = Caller.of(exchange);
		if (caller != null) {
			passed.set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.accessToken());
		}
		Guest.of(exchange.getRequest())
			.map(Guest::respondent)
			.ifPresent((respondent) -> passed.set(HttpHeaders.COOKIE, Guest.COOKIE + "=" + respondent));
		return passed;
	}

	@Override
	public boolean supports(Type type) {
		return type == Type.REQUEST;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
