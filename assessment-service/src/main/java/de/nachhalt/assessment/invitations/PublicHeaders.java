package de.nachhalt.assessment.invitations;

import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Keeps answers by link out of every cache, and the link out of what browsers tell other
 * pages; refusals too.
 */
@Component
class PublicHeaders implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (exchange.getRequest().getPath().value().startsWith(QuestionnaireController.PATH)) {
			exchange.getResponse().beforeCommit(() -> {
				HttpHeaders headers = exchange.getResponse().getHeaders();
				headers.setCacheControl(CacheControl.noStore());
				headers.set("Referrer-Policy", "no-referrer");
				return Mono.empty();
			});
		}
		return chain.filter(exchange);
	}

}
