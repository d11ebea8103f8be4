package de.nachhalt.gateway.caller;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/**
 * What holds for both doors, browsers' and machines'.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

	/**
	 * The request as a whole is measured; each filter of the doors once more would cost
	 * more than what the filters do.
	 */
	@Bean
	SecurityObservationSettings withoutFilters() {
		return SecurityObservationSettings.noObservations();
	}

	/**
	 * Spring Security's own, which matches every header against a regular expression
	 * whenever somebody reads it; the same is asked here character by character.
	 */
	@Bean
	ServerWebExchangeFirewall firewall() {
		StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
		firewall.setAllowedHeaderNames(Doors::isAllowedName);
		// a header that is not there is asked for, too
		firewall.setAllowedHeaderValues((value) -> value == null || isAllowedValue(value));
		return firewall;
	}

	static boolean isAllowedName(String name) {
		return isPlain(name) || name.codePoints().allMatch(Doors::isText);
	}

	static boolean isAllowedValue(String value) {
		return isPlain(value) || value.codePoints().allMatch((c) -> c == '\t' || isText(c));
	}

	/** What nearly all headers are made of: the printable part of ASCII. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~') {
				return false;
			}
		}
		return true;
	}

	private static boolean isText(int c) {
		return Character.isDefined(c) && !Character.isISOControl(c);
	}

}
