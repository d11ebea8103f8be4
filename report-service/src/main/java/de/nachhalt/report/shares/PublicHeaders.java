package de.nachhalt.report.shares;

import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Keeps what is fetched by link out of every cache, and the link out of what browsers
 * tell other pages and search engines show; refusals too. What a file may hold runs
 * nothing, even if a browser showed it instead of keeping it.
 */
@Component
class PublicHeaders implements WebFilter {

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (exchange.getRequest().getPath().value().startsWith(SharedReportController.PATH)) {
			exchange.getResponse().beforeCommit(() -> {
				HttpHeaders headers = exchange.getResponse().getHeaders();
				headers.setCacheControl(CacheControl.noStore());
				headers.set("Referrer-Policy", "no-referrer");
				headers.set("X-Content-Type-Options", "nosniff");
				headers.set("X-Robots-Tag", "noindex, nofollow");
				headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
				return Mono.empty();
			});
		}
		return chain.filter(exchange);
	}

}
