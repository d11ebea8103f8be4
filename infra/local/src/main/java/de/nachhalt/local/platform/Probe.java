package de.nachhalt.local.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/**
 * Asks a part whether it does its work yet.
 */
@FunctionalInterface
interface Probe {

	int TIMEOUT_MILLIS = 5_000;

	boolean answers();

	/** Somebody listens on this port of 127.0.0.1. */
	static Probe port(int port) {
		return () -> {
			try (Socket socket = new Socket()) {
				socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
				return true;
			}
			catch (IOException ex) {
				return false;
			}
		};
	}

	/** The address answers with 200. */
	static Probe http(String url) {
		return () -> {
			try {
				var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
				connection.setConnectTimeout(TIMEOUT_MILLIS);
				connection.setReadTimeout(TIMEOUT_MILLIS);
				try {
					return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
				}
				finally {
					connection.disconnect();
				}
			}
			catch (IOException ex) {
				return false;
			}
		};
	}

	/** A service on this port of 127.0.0.1 says that it is ready. */
	static Probe readiness(int port) {
		return http("http://127.0.0.1:" + port + "/actuator/health/readiness");
	}

}
