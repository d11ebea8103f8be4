package de.nachhalt.report.reports;

/**
 * Consecutive bytes of a file.
 *
 * @param first counted from 0
 * @param last the last of them
 * @param of how many the file has
 */
record Part(long first, long last, long of) {

	long length() {
		return this.last - this.first + 1;
	}

	/** As a header says it. */
	@Override
	public String toString() {
		return "bytes %d-%d/%d".formatted(this.first, this.last, this.of);
	}

}
