package de.nachhalt.gateway.page;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Requests that no honest client sends: paths that climb out of their folder, encoded
 * slashes, control characters, made-up methods. Spring Security's firewall finds them;
 * they get the same kind of answer as all others.
 */
@Component
class MalformedRequests implements ServerExchangeRejectedHandler {

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException fault) {
		return Mono.error(new ResponseStatusException(HttpStatus.BAD_REQUEST));
	}

}
