package de.nachhalt.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of 127.0.0.1 that nobody listens on at the moment of asking.
 */
public final class FreePort {

	private static final int FIRST = 10_000;

	/** Well below those that systems take for connections going out, 32,768 on Linux. */
	private static final int END = 20_000;

	private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

	private FreePort() {
	}

	/**
	 * A port for a server that starts soon, never the same twice. Not one that the system
	 * gives out: until the server listens, any connection could be given it, too.
	 */
	public static int any() {
		return ThreadLocalRandom.current()
			.ints(FIRST, END)
			.filter((port) -> isFree(port) && GIVEN.add(port))
			.findFirst()
			.orElseThrow();
	}

	/** Whether a server could listen on this port now. */
	public static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
