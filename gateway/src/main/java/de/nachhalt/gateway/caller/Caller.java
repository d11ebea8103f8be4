package de.nachhalt.gateway.caller;

import org.jspecify.annotations.Nullable;

import org.springframework.web.server.ServerWebExchange;

/**
 * Who a request comes from, once that is certain.
 *
 * @param kind by which door the caller came in
 * @param account what requests are counted under: the consultancy or the agency
 * @param accessToken what the services are shown, never part of a log
 */
public record Caller(Kind kind, String account, String accessToken) {

	private static final String ATTRIBUTE = Caller.class.getName();

	/**
	 * The caller of this request.
	 * @return {@code null} as long as nobody is known
	 */
	public static @Nullable Caller of(ServerWebExchange exchange) {
		return exchange.getAttribute(ATTRIBUTE);
	}

	/**
	 * Makes this caller known to everything that handles the request from here on.
	 */
	public void enter(ServerWebExchange exchange) {
		exchange.getAttributes().put(ATTRIBUTE, this);
	}

	@Override
	public String toString() {
		return this.kind + " " + this.account;
	}

	/**
	 * The doors.
	 */
	public enum Kind {

		/** A browser, signed in for a consultancy. */
		CONSULTANCY,

		/** A machine of a partner agency. */
		AGENCY

	}

}
