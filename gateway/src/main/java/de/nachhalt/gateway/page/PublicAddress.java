package de.nachhalt.gateway.page;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The address under which browsers reach the platform. Cookies, redirects and security
 * headers follow from it, never from what a request claims.
 *
 * @param publicUrl scheme, host and port, such as <code>https://nachhalt.example</code>
 */
@ConfigurationProperties("nachhalt.gateway")
public record PublicAddress(URI publicUrl) {

	public PublicAddress {
		Assert.isTrue(
				publicUrl.getHost() != null
						&& ("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme())),
				() -> "PUBLIC_URL must be an http or https address, not '" + publicUrl + "'");
		Assert.isTrue(publicUrl.getRawPath().isEmpty() || "/".equals(publicUrl.getRawPath()),
				() -> "PUBLIC_URL must have no path, not '" + publicUrl + "'");
	}

	/**
	 * Whether browsers come by TLS, so that cookies may insist on it.
	 */
	public boolean isSecure() {
		return "https".equals(this.publicUrl.getScheme());
	}

	/**
	 * @param path absolute path, with its query if it has one
	 */
	public URI resolve(String path) {
		return this.publicUrl.resolve(path);
	}

}
