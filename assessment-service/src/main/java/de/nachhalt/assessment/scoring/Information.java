package de.nachhalt.assessment.scoring;

/**
 * Entropy and information of counts, in bits. Uses {@link StrictMath}, whose results are
 * the same on every machine.
 */
final class Information {

	private static final double LN_2 = StrictMath.log(2);

	private Information() {
	}

	/**
	 * How uncertain it is which of several things happens: 0 when always the same.
	 */
	static double entropy(int[] counts) {
		double total = 0;
		double sum = 0;
		for (int count : counts) {
			total += count;
			sum += weighted(count);
		}
		return (total > 0) ? Math.max(0, (weighted(total) - sum) / total) : 0;
	}

	/**
	 * How much knowing the row tells about the column: the expected drop of entropy. What
	 * a table of independent things shows by mere chance is taken off; what then lies
	 * within two standard deviations of chance counts as nothing.
	 */
	static double gain(int[][] table) {
		int[] columns = new int[table[0].length];
		int total = 0;
		int rows = 0;
		double conditional = 0;
		for (int[] row : table) {
			int size = 0;
			for (int i = 0; i < row.length; i++) {
				columns[i] += row[i];
				size += row[i];
			}
			conditional += size * entropy(row);
			total += size;
			rows += (size > 0) ? 1 : 0;
		}
		double freedom = Math.max(0, rows - 1) * Math.max(0, used(columns) - 1);
		if (freedom == 0) {
			return 0;
		}
		double unit = 1 / (2.0 * total * LN_2);
		double gain = entropy(columns) - conditional / total - freedom * unit;
		return (gain > 2 * Math.sqrt(2 * freedom) * unit) ? gain : 0;
	}

	private static int used(int[] counts) {
		int used = 0;
		for (int count : counts) {
			used += (count > 0) ? 1 : 0;
		}
		return used;
	}

	private static double weighted(double count) {
		return (count > 0) ? count * StrictMath.log(count) / LN_2 : 0;
	}

}
