package de.nachhalt.gateway.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The place in the web app a user wanted to see before being asked to sign in. It leads
 * nowhere but into the web app, whoever wrote it.
 */
record ReturnPath(String value) {

	static final ReturnPath HOME = new ReturnPath("/");

	private static final int LONGEST = 1000;

	// printable ASCII but the backslash, which browsers take for a slash
	private static final Pattern PLAIN = Pattern.compile("/(?!/)[\\x21-\\x5B\\x5D-\\x7E]*");

	private static final List<String> NOT_PAGES = List.of("/api", "/partner", "/oauth2", "/login", "/logout",
			"/actuator");

	static ReturnPath of(@Nullable String wanted) {
		return (wanted != null && isPage(wanted)) ? new ReturnPath(wanted) : HOME;
	}

	private static boolean isPage(String wanted) {
		if (wanted.length() > LONGEST || !PLAIN.matcher(wanted).matches()) {
			return false;
		}
		try {
			URI uri = new URI(wanted);
			return uri.getScheme() == null && uri.getRawAuthority() == null && wanted.equals(uri.normalize().toString())
					&& NOT_PAGES.stream().noneMatch(uri.getPath()::startsWith);
		}
		catch (URISyntaxException _) {
			return false;
		}
	}

	URI uri() {
		return URI.create(this.value);
	}

}
