package de.nachhalt.gateway.partner;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Finds the bearer token of a request: exactly one <code>Authorization</code> header that
 * looks like a signed token. Without regular expressions, which would be most of the
 * gateway's work.
 */
class BearerToken implements ServerAuthenticationConverter {

	private static final String SCHEME = "Bearer ";

	private static final int LONGEST = 8_000;

	@Override
	public Mono<Authentication> convert(ServerWebExchange exchange) {
		List<String> values = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
		if (values.isEmpty()) {
			return Mono.empty();
		}
		String token = (values.size() == 1) ? token(values.getFirst()) : null;
		return (token != null) ? Mono.just(new AgencyAuthentication(token))
				: Mono.error(new BadCredentialsException("No bearer token"));
	}

	private static @Nullable String token(String header) {
		if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) || header.length() > LONGEST) {
			return null;
		}
		String token = header.substring(SCHEME.length());
		int dots = 0;
		for (int i = 0; i < token.length(); i++) {
			char c = token.charAt(i);
			if (c == '.') {
				dots++;
			}
			else if (!isBase64Url(c)) {
				return null;
			}
		}
		return (dots == 2) ? token : null;
	}

	private static boolean isBase64Url(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
	}

}
