package de.nachhalt.gateway.page;

import java.util.function.BiPredicate;

import io.netty.handler.codec.http.HttpHeaderNames;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the compressor away from answers to callers who do not ask for compression, as
 * most machines don't: it would look at every one of them to find that out itself.
 */
@Configuration(proxyBeanMethods = false)
class AnswerCompression {

	@Bean
	NettyServerCustomizer compressionForThoseWhoAsk() {
		return (server) -> {
			BiPredicate<HttpServerRequest, HttpServerResponse> usual = server.configuration().compressPredicate();
			return (usual == null) ? server
					: server.compress((request, answer) -> asksForIt(request) && usual.test(request, answer));
		};
	}

	private static boolean asksForIt(HttpServerRequest request) {
		return request.requestHeaders().contains(HttpHeaderNames.ACCEPT_ENCODING);
	}

}
