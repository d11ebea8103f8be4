package de.nachhalt.gateway.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

/**
 * One bucket per caller. A bucket that has not been touched long enough to be full again
 * is forgotten.
 */
class Buckets {

	private static final int CALLERS = 100_000;

	private final Cache<String, Bucket> buckets;

	private final Rate rate;

	Buckets(Rate rate) {
		this.rate = rate;
		this.buckets = Caffeine.newBuilder()
			.maximumSize(CALLERS)
			.expireAfterAccess(Duration.ofSeconds(rate.burst() / rate.perSecond() + 1))
			.build();
	}

	/**
	 * Takes one request from the caller's bucket.
	 * @throws TooManyRequests if it is empty
	 */
	void take(String caller) {
		Bucket bucket = this.buckets.get(caller, (_) -> bucket());
		if (bucket.tryConsume(1)) {
			return;
		}
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.rate.burst())
				.refillGreedy(this.rate.perSecond(), Duration.ofSeconds(1)))
			.build();
	}

}
