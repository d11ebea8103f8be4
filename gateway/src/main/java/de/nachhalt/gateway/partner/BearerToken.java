package de.nachhalt.gateway.partner;

import org.jspecify.annotations.Nullable;

/**
 * The form of a bearer token. Without regular expressions, which would be most of the
 * gateway's work.
 */
final class BearerToken {

	private static final String SCHEME = "Bearer ";

	private static final int LONGEST = 8_000;

	private BearerToken() {
	}

	/**
	 * What stands behind the scheme in an <code>Authorization</code> header.
	 * @return null if there is another scheme, or too much
	 */
	static @Nullable String in(String header) {
		return (header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && header.length() <= LONGEST)
				? header.substring(SCHEME.length()) : null;
	}

	/**
	 * Whether this looks like a signed token: three parts in the letters of Base64 for
	 * addresses.
	 */
	static boolean isSigned(String token) {
		int dots = 0;
		for (int i = 0; i < token.length(); i++) {
			char c = token.charAt(i);
			if (c == '.') {
				dots++;
			}
			else if (!isBase64Url(c)) {
				return false;
			}
		}
		return dots == 2;
	}

	private static boolean isBase64Url(char c) {
		return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
	}

}
