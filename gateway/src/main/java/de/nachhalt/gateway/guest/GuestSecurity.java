package de.nachhalt.gateway.guest;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.server.WebFilter;

/**
 * The door for guests: behind Spring Security's firewall nothing is asked. Sessions and
 * tokens are not even looked at, so who happens to be signed in is a guest here like
 * everybody else. What a foreign page could abuse is not there, and so there is no CSRF
 * token either.
 */
@Configuration(proxyBeanMethods = false)
class GuestSecurity {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE + 1)
	SecurityWebFilterChain guestChain() {
		WebFilter askNothing = (exchange, chain) -> chain.filter(exchange);
		return new MatcherSecurityWebFilterChain(new PathPatternParserServerWebExchangeMatcher("/public/**"),
				List.of(askNothing));
	}

}
