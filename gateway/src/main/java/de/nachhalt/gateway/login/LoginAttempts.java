package de.nachhalt.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import de.nachhalt.gateway.page.PublicAddress;
import de.nachhalt.gateway.session.Seal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/**
 * Leaves a login attempt with the browser, sealed, until the user is back from Keycloak.
 * Strangers who only start logins so cost no storage, and any instance can finish what
 * another began. Some attempts may be under way at once, in several tabs.
 */
@Component
class LoginAttempts implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private static final int AT_ONCE = 4;

	private static final String RETURN_PATH = ReturnPath.class.getName();

	private static final String CONSULTANCY = LoginAttempts.class.getName() + ".consultancy";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

	private final JsonMapper json = JsonMapper.builder().build();

	private final Seal seal;

	private final ClientRegistration client;

	private final boolean secure;

	private final Clock clock;

	LoginAttempts(Seal seal, ClientRegistration client, PublicAddress address, Clock clock) {
		this.seal = seal;
		this.client = client;
		this.secure = address.isSecure();
		this.clock = clock;
	}

	/**
	 * Where the user of a finished attempt wanted to go.
	 */
	static ReturnPath returnPath(ServerWebExchange exchange) {
		return exchange.getAttributeOrDefault(RETURN_PATH, ReturnPath.HOME);
	}

	/**
	 * Id of the consultancy that the user of a finished attempt wants to work for; null
	 * to be asked, if there are several.
	 */
	static @Nullable String consultancy(ServerWebExchange exchange) {
		return exchange.getAttribute(CONSULTANCY);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
		return Mono.justOrEmpty(attempt(exchange)).map((attempt) -> attempt.request(this.client));
	}

	@Override
	public Mono<Void> saveAuthorizationRequest(@Nullable OAuth2AuthorizationRequest request,
			ServerWebExchange exchange) {
		return (request != null) ? Mono.fromRunnable(() -> save(request, exchange))
				: removeAuthorizationRequest(exchange).then();
	}

	private void save(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
		MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
		String consultancy = asked.getFirst("consultancy");
		boolean known = consultancy != null && ID.matcher(consultancy).matches();
		LoginAttempt attempt = LoginAttempt.of(request, ReturnPath.of(asked.getFirst("redirect")),
				known ? consultancy : null, this.clock.instant().plus(LONGEST));
		String name = cookieName(attempt.state());
		byte[] sealed = this.seal.close(this.json.writeValueAsBytes(attempt), name);
		String value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
		exchange.getResponse().addCookie(cookie(name, value, LONGEST));
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
		return Mono.justOrEmpty(attempt(exchange)).map((attempt) -> {
			exchange.getResponse().addCookie(cookie(cookieName(attempt.state()), "", Duration.ZERO));
			exchange.getAttributes().put(RETURN_PATH, ReturnPath.of(attempt.returnPath()));
			if (attempt.consultancy() != null) {
				exchange.getAttributes().put(CONSULTANCY, attempt.consultancy());
			}
			return attempt.request(this.client);
		});
	}

	private Optional<LoginAttempt> attempt(ServerWebExchange exchange) {
		String state = exchange.getRequest().getQueryParams().getFirst("state");
		if (state == null) {
			return Optional.empty();
		}
		String name = cookieName(state);
		HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name);
		return Optional.ofNullable(cookie)
			.flatMap((found) -> decoded(found.getValue()))
			.flatMap((sealed) -> this.seal.open(sealed, name))
			.map((content) -> this.json.readValue(content, LoginAttempt.class))
			.filter((attempt) -> attempt.state().equals(state) && attempt.until().isAfter(this.clock.instant()));
	}

	private static Optional<byte[]> decoded(String value) {
		try {
			return Optional.of(Base64.getUrlDecoder().decode(value));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	private String cookieName(String state) {
		return (this.secure ? "__Host-LOGIN-" : "LOGIN-") + Math.floorMod(state.hashCode(), AT_ONCE);
	}

	private ResponseCookie cookie(String name, String value, Duration age) {
		return ResponseCookie.from(name, value)
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.path("/")
			.maxAge(age)
			.build();
	}

}
