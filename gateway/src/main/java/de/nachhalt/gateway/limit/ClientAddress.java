package de.nachhalt.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Finds out which address a request comes from. <code>X-Forwarded-For</code> is read from
 * its end, and only as far as trusted proxies have written it.
 */
@Component
class ClientAddress {

	private static final String FORWARDED_FOR = "X-Forwarded-For";

	/** What one customer usually has of IPv6. */
	private static final int IPV6_BITS = 64;

	private final List<Network> trusted;

	ClientAddress(LimitSettings settings) {
		this.trusted = settings.trustedProxies().stream().filter((text) -> !text.isBlank()).map(Network::of).toList();
	}

	/**
	 * What requests are counted under: the address, or the network it belongs to.
	 */
	String of(ServerHttpRequest request) {
		InetSocketAddress remote = request.getRemoteAddress();
		if (remote == null || remote.getAddress() == null) {
			return "unknown";
		}
		InetAddress address = remote.getAddress();
		if (isTrusted(address)) {
			address = claimed(request, address);
		}
		return counted(address);
	}

	private InetAddress claimed(ServerHttpRequest request, InetAddress proxy) {
		List<String> hops = new ArrayList<>();
		request.getHeaders().getOrEmpty(FORWARDED_FOR).forEach((line) -> hops.addAll(List.of(line.split(","))));
		InetAddress nearest = proxy;
		for (String hop : hops.reversed()) {
			Optional<InetAddress> address = Network.literal(hop);
			if (address.isEmpty()) {
				return nearest;
			}
			nearest = address.get();
			if (!isTrusted(nearest)) {
				return nearest;
			}
		}
		return nearest;
	}

	private boolean isTrusted(InetAddress address) {
		return this.trusted.stream().anyMatch((network) -> network.contains(address));
	}

	private static String counted(InetAddress address) {
		if (!(address instanceof Inet6Address)) {
			return address.getHostAddress();
		}
		try {
			return InetAddress.getByAddress(Network.prefix(address.getAddress(), IPV6_BITS)).getHostAddress();
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
