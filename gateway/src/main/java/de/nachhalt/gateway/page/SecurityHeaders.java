package de.nachhalt.gateway.page;

import java.util.LinkedHashMap;
import java.util.Map;

import de.nachhalt.gateway.login.KeycloakSettings;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Tells browsers with every answer what our pages may do: load from here, talk to here,
 * and nothing else. Whatever a service says about it is overruled.
 */
@Component
class SecurityHeaders implements WebFilter, Ordered {

	private final Map<String, String> headers = new LinkedHashMap<>();

	SecurityHeaders(PublicAddress address, KeycloakSettings keycloak) {
		// form-action names Keycloak: signing out is a form post that is redirected there
		this.headers.put("Content-Security-Policy", """
				default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
				connect-src 'self'; manifest-src 'self'; form-action 'self' %s; frame-ancestors 'none'; \
				base-uri 'none'""".formatted(keycloak.origin()));
		this.headers.put("X-Content-Type-Options", "nosniff");
		this.headers.put("X-Frame-Options", "DENY");
		this.headers.put("Referrer-Policy", "same-origin");
		this.headers.put("Permissions-Policy",
				"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
		this.headers.put("Cross-Origin-Opener-Policy", "same-origin");
		this.headers.put("Cross-Origin-Resource-Policy", "same-origin");
		if (address.isSecure()) {
			this.headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> {
			HttpHeaders answer = exchange.getResponse().getHeaders();
			this.headers.forEach(answer::set);
			if (holdsASecret(exchange.getRequest().getPath().value())) {
				answer.set("Referrer-Policy", "no-referrer");
			}
			return Mono.empty();
		});
		return chain.filter(exchange);
	}

	/** Addresses of personal links are told to nobody, not even to ourselves. */
	private static boolean holdsASecret(String path) {
		return path.startsWith("/f/") || path.startsWith("/public/");
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
