package de.nachhalt.local.demo;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * A cookie jar that treats <code>localhost</code> as browsers do: a cookie marked
 * <code>Secure</code> is kept and sent over plain HTTP there, which the JDK's own jar
 * refuses.
 */
final class LocalCookies implements CookieStore {

	private final CookieStore store = new CookieManager().getCookieStore();

	static CookieManager manager() {
		return new CookieManager(new LocalCookies(), CookiePolicy.ACCEPT_ALL);
	}

	@Override
	public void add(URI uri, HttpCookie cookie) {
		cookie.setSecure(false);
		this.store.add(uri, cookie);
	}

	@Override
	public List<HttpCookie> get(URI uri) {
		return this.store.get(uri);
	}

	@Override
	public List<HttpCookie> getCookies() {
		return this.store.getCookies();
	}

	@Override
	public List<URI> getURIs() {
		return this.store.getURIs();
	}

	@Override
	public boolean remove(URI uri, HttpCookie cookie) {
		return this.store.remove(uri, cookie);
	}

	@Override
	public boolean removeAll() {
		return this.store.removeAll();
	}

}
