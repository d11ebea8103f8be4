package de.nachhalt.gateway.route;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Says in our own words what went wrong on the way to a service.
 */
@Component
class RouteFaults implements GlobalFilter, Ordered {

	private static final Logger log = LoggerFactory.getLogger(RouteFaults.class);

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
		return chain.filter(exchange).onErrorMap(RouteFaults::inOurWords);
	}

	private static Throwable inOurWords(Throwable fault) {
		HttpStatus status = status(fault);
		if (status == null) {
			return fault;
		}
		log.warn("No answer from a service: {}", fault.toString());
		return new ServiceFault(status);
	}

	private static @Nullable HttpStatus status(Throwable fault) {
		return switch (fault) {
			case CallNotPermittedException _, ConnectException _, UnknownHostException _ ->
				HttpStatus.SERVICE_UNAVAILABLE;
			case TimeoutException _ -> HttpStatus.GATEWAY_TIMEOUT;
			case ResponseStatusException told when told.getStatusCode().is5xxServerError() ->
				HttpStatus.resolve(told.getStatusCode().value());
			case IOException _ -> HttpStatus.BAD_GATEWAY;
			default -> null;
		};
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
