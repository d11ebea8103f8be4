package de.nachhalt.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import de.nachhalt.testenvironment.PlatformTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;

import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest(PlatformTest.Part.MONGODB)
class RelayLeaseTests {

	private static final Duration LEASE = Duration.ofSeconds(10);

	private final MutableClock clock = MutableClock.of(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

	private TestMongo mongo;

	private RelayLease one;

	private RelayLease other;

	@BeforeEach
	void open() {
		this.mongo = TestMongo.of(getClass());
		this.mongo.template().remove(new Query(), RelayLease.COLLECTION).block();
		this.one = new RelayLease(this.mongo.template(), LEASE, this.clock);
		this.other = new RelayLease(this.mongo.template(), LEASE, this.clock);
	}

	@AfterEach
	void close() {
		this.mongo.close();
	}

	@Test
	void one_instance_holds_it_as_long_as_it_renews() {
		for (int i = 0; i < 10; i++) {
			assertThat(this.one.hold()).isTrue();
			assertThat(this.other.hold()).isFalse();
			this.clock.add(Duration.ofSeconds(6));
		}
	}

	@Test
	void another_takes_over_from_one_that_died() {
		assertThat(this.one.hold()).isTrue();

		this.clock.add(LEASE.plusMillis(1));

		assertThat(this.other.hold()).isTrue();
		assertThat(this.one.hold()).isFalse();
	}

	@Test
	void an_instance_that_stops_hands_it_over() {
		assertThat(this.one.hold()).isTrue();

		this.one.release();

		assertThat(this.other.hold()).isTrue();
	}

	@Test
	void one_that_never_held_it_takes_nothing_away_when_it_stops() {
		assertThat(this.one.hold()).isTrue();

		this.other.release();

		assertThat(this.other.hold()).isFalse();
	}

}
