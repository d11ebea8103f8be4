package de.nachhalt.gateway.limit;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What callers may use of an instance. Generous: the limits are there against runaway
 * scripts and attackers, not against work.
 *
 * @param address all requests of one network address
 * @param login begun and finished logins of one network address
 * @param consultancy all requests in the sessions of one consultancy
 * @param agency all requests of one agency
 * @param guest all requests of one network address by personal links
 * @param link all requests by one personal link
 * @param body the largest body of a request
 * @param guestBody the largest body of a request by a personal link
 * @param trustedProxies addresses or networks (<code>10.0.0.7</code>,
 * <code>10.1.0.0/16</code>) whose word on the caller's address is believed; all others
 * are taken for callers themselves
 */
@ConfigurationProperties("nachhalt.gateway.limits")
public record LimitSettings(Rate address, Rate login, Rate consultancy, Rate agency, Rate guest, Rate link,
		@DefaultValue("1MB") DataSize body, @DefaultValue("256KB") DataSize guestBody,
		@DefaultValue List<String> trustedProxies) {
}
