package de.nachhalt.local.demo;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keycloak's login page, as far as signing in by program needs it.
 *
 * @param action where the form is sent to
 */
record LoginForm(URI action) {

	private static final Pattern ACTION = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"",
			Pattern.DOTALL);

	/**
	 * @throws IllegalStateException if the page holds no login form
	 */
	static LoginForm of(URI page, String html) {
		Matcher matcher = ACTION.matcher(html);
		if (!matcher.find()) {
			throw new IllegalStateException(
					"No login form at " + page.getHost() + ":" + page.getPort() + page.getPath());
		}
		return new LoginForm(page.resolve(matcher.group(1).replace("&amp;", "&")));
	}

	String filledIn(String user, String password) {
		return "username=" + encode(user) + "&password=" + encode(password) + "&credentialId=";
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
