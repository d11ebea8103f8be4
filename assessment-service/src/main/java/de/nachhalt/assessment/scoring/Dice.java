package de.nachhalt.assessment.scoring;

/**
 * Chance that can be repeated: the generator SplitMix64, written out so that no library
 * can ever change what a seed leads to.
 */
final class Dice {

	private static final int HEXADECIMAL = 16;

	private static final int MANY = 1 << 30;

	private long state;

	Dice(long seed) {
		this.state = seed;
	}

	/**
	 * Dice that fall the same way whenever the digest is the same.
	 */
	static Dice of(String digest) {
		return new Dice(Long.parseUnsignedLong(digest, 0, HEXADECIMAL, HEXADECIMAL));
	}

	/**
	 * 64 random bits.
	 */
	long bits() {
		this.state += 0x9e3779b97f4a7c15L;
		long mixed = this.state;
		mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

	/**
	 * A number from 0 to below the bound, all equally likely.
	 */
	int below(int bound) {
		return (int) (((bits() >>> 32) * bound) >>> 32);
	}

	/**
	 * How many times in a row something does not happen.
	 * @param probability that it happens, above 0
	 */
	int misses(double probability) {
		double share = (bits() >>> 11) * 0x1p-53;
		return (int) Math.min(MANY, StrictMath.log1p(-share) / StrictMath.log1p(-probability));
	}

}
