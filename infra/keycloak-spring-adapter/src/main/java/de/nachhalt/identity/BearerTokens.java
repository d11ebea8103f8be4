package de.nachhalt.identity;

import java.util.List;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;

/**
 * Takes the token out of the <code>Authorization</code> header. Does without the regular
 * expression of Spring Security's own converter, which took a large part of a request.
 */
class BearerTokens implements ServerAuthenticationConverter {

	private static final String SCHEME = "Bearer ";

	private static final int LONGEST = 8192;

	@Override
	public Mono<Authentication> convert(ServerWebExchange exchange) {
		List<String> headers = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
		if (headers.isEmpty()) {
			return Mono.empty();
		}
		String header = headers.getFirst();
		if (headers.size() > 1 || !isBearer(header)) {
			return Mono.error(Unauthenticated.withInvalidToken());
		}
		return Mono.just(new BearerTokenAuthenticationToken(header.substring(SCHEME.length()).strip()));
	}

	private static boolean isBearer(String header) {
		return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() <= LONGEST
				&& !header.substring(SCHEME.length()).isBlank();
	}

}
