package de.nachhalt.gateway.login;

import java.util.Locale;

import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * What the gateway asks Keycloak for, by a login page in the browser's language.
 */
@Component
class AuthorizationRequests implements ServerOAuth2AuthorizationRequestResolver {

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
		Locale language = exchange.getLocaleContext().getLocale();
		return (language == null) ? request
				: OAuth2AuthorizationRequest.from(request)
					.additionalParameters((parameters) -> parameters.put("ui_locales", language.toLanguageTag()))
					.build();
	}

}
