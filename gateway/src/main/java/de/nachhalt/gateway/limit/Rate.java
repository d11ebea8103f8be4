package de.nachhalt.gateway.limit;

import org.springframework.util.Assert;

/**
 * How many requests a caller may make.
 *
 * @param burst at once, after a quiet time
 * @param perSecond in the long run
 */
public record Rate(long burst, long perSecond) {

	public Rate {
		Assert.isTrue(perSecond > 0 && burst >= perSecond, "A rate needs perSecond > 0 and burst >= perSecond");
	}

}
