package de.nachhalt.gateway.session;

import java.time.Duration;
import java.util.Arrays;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class SealTests {

	private final Seal seal = seal("a secret of some length");

	private static Seal seal(String secret) {
		return new Seal(new SessionSettings(secret, Duration.ofHours(1), Duration.ofHours(12), Duration.ofMinutes(1),
				Duration.ofSeconds(5), Duration.ofSeconds(30)));
	}

	@Property(tries = 100)
	void what_was_sealed_opens_in_its_place_only(@ForAll byte[] content, @ForAll String place, @ForAll String other) {
		byte[] sealed = this.seal.close(content, place);
		assertThat(this.seal.open(sealed, place)).hasValueSatisfying((open) -> assertThat(open).isEqualTo(content));
		assertThat(this.seal.open(sealed, place + "/" + other)).isEmpty();
		assertThat(seal("another secret, as long").open(sealed, place)).isEmpty();
	}

	@Property(tries = 100)
	void a_single_changed_bit_shows(@ForAll byte[] content, @ForAll int position) {
		byte[] sealed = this.seal.close(content, "here");
		byte[] changed = Arrays.copyOf(sealed, sealed.length);
		changed[Math.floorMod(position, sealed.length)] ^= 1;
		assertThat(this.seal.open(changed, "here")).isEmpty();
	}

	@Property(tries = 20)
	void anything_else_does_not_open(@ForAll byte[] anything) {
		assertThat(this.seal.open(anything, "here")).isEmpty();
	}

}
