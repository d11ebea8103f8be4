package de.nachhalt.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

import de.nachhalt.gateway.caller.Guest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses bodies that are too large: at once if their length is announced, else as soon
 * as more has come than may.
 */
@Component
class BodyLimit implements WebFilter, Ordered {

	private final long usual;

	private final long guests;

	BodyLimit(LimitSettings settings) {
		this.usual = settings.body().toBytes();
		this.guests = settings.guestBody().toBytes();
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		long limit = Guest.of(request).isPresent() ? this.guests : this.usual;
		long announced = request.getHeaders().getContentLength();
		if (announced > limit) {
			return Mono.error(new BodyTooLarge(limit));
		}
		boolean unannounced = announced < 0 && request.getHeaders().containsHeader("Transfer-Encoding");
		return chain.filter(unannounced ? exchange.mutate().request(counted(request, limit)).build() : exchange);
	}

	private static ServerHttpRequest counted(ServerHttpRequest request, long limit) {
		return new ServerHttpRequestDecorator(request) {

			@Override
			public Flux<DataBuffer> getBody() {
				AtomicLong come = new AtomicLong();
				return super.getBody().handle((buffer, sink) -> {
					if (come.addAndGet(buffer.readableByteCount()) > limit) {
						DataBufferUtils.release(buffer);
						sink.error(new BodyTooLarge(limit));
						return;
					}
					sink.next(buffer);
				});
			}

		};
	}

	@Override
	public int getOrder() {
		return -200;
	}

}
