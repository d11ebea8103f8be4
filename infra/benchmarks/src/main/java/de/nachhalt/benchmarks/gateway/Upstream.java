package de.nachhalt.benchmarks.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** What both gateways route to: answers everything with 2 KB of JSON at once. */
final class Upstream implements AutoCloseable {

	private static final ByteBuf BODY = Unpooled.unreleasableBuffer(
			Unpooled.directBuffer().writeBytes(("{\"text\": \"" + "n".repeat(2036) + "\"}").getBytes()).asReadOnly());

	private final DisposableServer server = HttpServer.create()
		.host("127.0.0.1")
		.port(0)
		.handle((request, response) -> response.header(HttpHeaderNames.CONTENT_TYPE, "application/json")
			.header(HttpHeaderNames.CONTENT_LENGTH, Integer.toString(BODY.readableBytes()))
			.send(Mono.fromSupplier(BODY::retainedDuplicate)))
		.bindNow();

	String address() {
		return "http://127.0.0.1:" + this.server.port();
	}

	@Override
	public void close() {
		this.server.disposeNow();
	}

}
