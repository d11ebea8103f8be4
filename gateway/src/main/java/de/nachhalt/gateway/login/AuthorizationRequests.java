package de.nachhalt.gateway.login;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What the gateway asks Keycloak for. A user who belongs to several consultancies is
 * asked for which of them, or says so beforehand with <code>?consultancy={alias}</code>;
 * the login page speaks the browser's language.
 */
@Component
class AuthorizationRequests implements ServerOAuth2AuthorizationRequestResolver {

	static final String ORGANIZATION = "organization";

	private static final Pattern ALIAS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

	private final ServerOAuth2AuthorizationRequestResolver requests;

	AuthorizationRequests(ReactiveClientRegistrationRepository clients) {
		this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(clients);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
		return this.requests.resolve(exchange).map((request) -> refined(request, exchange));
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String clientRegistrationId) {
		return this.requests.resolve(exchange, clientRegistrationId).map((request) -> refined(request, exchange));
	}

	private static OAuth2AuthorizationRequest refined(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
		String consultancy = exchange.getRequest().getQueryParams().getFirst("consultancy");
		Locale language = exchange.getLocaleContext().getLocale();
		return OAuth2AuthorizationRequest.from(request)
			.scopes(scopes(request.getScopes(), consultancy))
			.additionalParameters((parameters) -> {
				parameters.put("login_hint", ""); // lets Keycloak ask for which
													// consultancy, if there are several
				if (language != null) {
					parameters.put("ui_locales", language.toLanguageTag());
				}
			})
			.build();
	}

	private static Set<String> scopes(Set<String> scopes, @Nullable String consultancy) {
		if (consultancy == null || !ALIAS.matcher(consultancy).matches()) {
			return scopes;
		}
		Set<String> narrowed = new LinkedHashSet<>(scopes);
		narrowed.remove(ORGANIZATION);
		narrowed.add(ORGANIZATION + ":" + consultancy);
		return narrowed;
	}

}
