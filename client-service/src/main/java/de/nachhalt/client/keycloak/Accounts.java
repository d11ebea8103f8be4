package de.nachhalt.client.keycloak;

import java.net.URI;

import de.nachhalt.http.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * Keycloak's administration of our realm, below its path. It knows no tenants: whoever
 * asks has to name what belongs to the caller's consultancy only. Variables of a path are
 * escaped. Fails with {@link NotFound} where there is nothing, with {@link AccountTaken}
 * and {@link AccountRefused}, and with {@link AccountsUnavailable} when Keycloak does not
 * answer as it should.
 */
@Component
public class Accounts {

	private static final Logger log = LoggerFactory.getLogger(Accounts.class);

	private final WebClient web;

	private final ServiceToken token;

	private final KeycloakSettings settings;

	Accounts(KeycloakSettings settings, ServiceToken token) {
		this.web = WebClient.create(settings.adminUrl());
		this.token = token;
		this.settings = settings;
	}

	/**
	 * Reads one thing; empty when there is no such thing.
	 */
	public <T> Mono<T> read(Class<T> type, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.GET, path, variables).flatMap((request) -> request.retrieve().bodyToMono(type)))
			.onErrorResume(NotFound.class, (_) -> Mono.empty());
	}

	/**
	 * Reads a list, or a page of one.
	 */
	public <T> Flux<T> list(Class<T> type, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.GET, path, variables)
					.flatMap((request) -> request.retrieve().bodyToFlux(type).collectList()))
			.flatMapIterable((items) -> items);
	}

	/**
	 * Makes something.
	 * @return its id at Keycloak
	 */
	public Mono<String> create(Object body, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.POST, path, variables)
					.flatMap((request) -> request.contentType(MediaType.APPLICATION_JSON)
						.bodyValue(body)
						.retrieve()
						.toBodilessEntity()))
			.map(Accounts::idOf);
	}

	/**
	 * Has Keycloak do something, and reads what comes of it; empty when nothing does.
	 */
	public <T> Mono<T> post(Class<T> type, Object body, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.POST, path, variables)
					.flatMap((request) -> request.contentType(MediaType.APPLICATION_JSON)
						.bodyValue(body)
						.retrieve()
						.bodyToMono(type)));
	}

	public Mono<Void> put(Object body, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.PUT, path, variables)
					.flatMap((request) -> request.contentType(MediaType.APPLICATION_JSON)
						.bodyValue(body)
						.retrieve()
						.toBodilessEntity()))
			.then();
	}

	/**
	 * Removes something, or of something what the body names.
	 */
	public Mono<Void> delete(Object body, String path, Object... variables) {
		return answered(path,
				request(HttpMethod.DELETE, path, variables)
					.flatMap((request) -> request.contentType(MediaType.APPLICATION_JSON)
						.bodyValue(body)
						.retrieve()
						.toBodilessEntity()))
			.then();
	}

	private Mono<WebClient.RequestBodySpec> request(HttpMethod method, String path, Object... variables) {
		return this.token.get()
			.map((bearer) -> this.web.method(method)
				.uri(path, variables)
				.header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer));
	}

	private <T> Mono<T> answered(String path, Mono<T> answer) {
		return answer.timeout(this.settings.patience()).onErrorMap((fault) -> switch (fault) {
			case WebClientResponseException.NotFound _ -> new NotFound();
			case WebClientResponseException.Conflict _ -> new AccountTaken();
			case WebClientResponseException.BadRequest _ -> new AccountRefused();
			default -> unavailable(path, fault);
		});
	}

	/** Logs neither the address, which may name a person, nor what Keycloak says. */
	private static AccountsUnavailable unavailable(String path, Throwable fault) {
		String reason = (fault instanceof WebClientResponseException refused) ? refused.getStatusCode().toString()
				: fault.getClass().getSimpleName();
		log.warn("Keycloak did not do as asked at {}: {}", path, reason);
		return new AccountsUnavailable();
	}

	private static String idOf(ResponseEntity<Void> created) {
		URI location = created.getHeaders().getLocation();
		if (location == null) {
			throw new AccountsUnavailable();
		}
		return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
	}

}
