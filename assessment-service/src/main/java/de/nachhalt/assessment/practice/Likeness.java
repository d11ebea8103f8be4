package de.nachhalt.assessment.practice;

import java.util.Locale;
import java.util.function.BiPredicate;

import de.nachhalt.assessment.clients.KnownClient;

/**
 * In what respect other clients are like one. Most alike first.
 */
enum Likeness {

	SECTOR_AND_SIZE("sectorAndSize", (one, other) -> Likeness.sameSector(one, other) && Likeness.sameSize(one, other)),

	SECTOR("sector", Likeness::sameSector),

	SIZE("size", Likeness::sameSize),

	ALL("all", (one, other) -> true);

	private final String word;

	private final BiPredicate<KnownClient, KnownClient> alike;

	Likeness(String word, BiPredicate<KnownClient, KnownClient> alike) {
		this.word = word;
		this.alike = alike;
	}

	boolean alike(KnownClient one, KnownClient other) {
		return this.alike.test(one, other);
	}

	/** Sectors are written in the consultancy's own words, and not always alike. */
	private static boolean sameSector(KnownClient one, KnownClient other) {
		return one.sector() != null && other.sector() != null
				&& one.sector()
					.strip()
					.toLowerCase(Locale.ROOT)
					.equals(other.sector().strip().toLowerCase(Locale.ROOT));
	}

	private static boolean sameSize(KnownClient one, KnownClient other) {
		return one.size() != null && one.size().equals(other.size());
	}

	@Override
	public String toString() {
		return this.word;
	}

}
