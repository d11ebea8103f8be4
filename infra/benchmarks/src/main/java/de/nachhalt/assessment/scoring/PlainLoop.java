package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;

/**
 * What a programmer would write for complete answers and this one catalogue: means over
 * arrays and thresholds on them. The yardstick for the engine, which besides knows
 * intervals, open answers and flags.
 */
final class PlainLoop {

	private static final Pattern THRESHOLD = Pattern.compile("(score|coverage)\\('([a-z-]+)'\\) >= ([0-9.]+)");

	final double[] scores;

	private final double[][] weights;

	private final double[] dimensionWeights;

	private final int[][] nodes;

	private final double[][] least;

	private final int voice;

	private final long outsourced;

	private final int highestOutsourced;

	private final int questionCount;

	PlainLoop(Catalogue catalogue) {
		List<Question> questions = catalogue.questions().toList();
		this.questionCount = questions.size();
		this.scores = new double[questions.size() + catalogue.dimensions().size() + 2];
		this.weights = catalogue.dimensions().stream().map(PlainLoop::weights).toArray(double[][]::new);
		this.dimensionWeights = catalogue.dimensions().stream().mapToDouble(Dimension::weight).toArray();
		List<String> ids = new ArrayList<>(questions.stream().map(Question::id).toList());
		catalogue.dimensions().forEach((dimension) -> ids.add(dimension.id()));
		ids.add("total");
		this.nodes = new int[catalogue.levels().size()][];
		this.least = new double[catalogue.levels().size()][];
		for (int level = 0; level < this.nodes.length; level++) {
			gate(level, catalogue.levels().get(level), ids);
		}
		this.voice = ids.indexOf("voice");
		this.outsourced = 1L << questions.get(this.voice).indexOf("agency-alone");
		this.highestOutsourced = catalogue.levels().stream().map(Level::id).toList().indexOf("listen");
	}

	private static double[] weights(Dimension dimension) {
		return dimension.questions().stream().mapToDouble(Question::weight).toArray();
	}

	private void gate(int level, Level gate, List<String> ids) {
		this.nodes[level] = new int[gate.requirements().size()];
		this.least[level] = new double[gate.requirements().size()];
		for (int i = 0; i < this.nodes[level].length; i++) {
			Requirement requirement = gate.requirements().get(i);
			Matcher threshold = THRESHOLD.matcher(requirement.when().source().strip());
			if (!threshold.matches()) {
				throw new IllegalStateException("no threshold: " + requirement.when().source());
			}
			boolean coverage = threshold.group(1).equals("coverage");
			this.nodes[level][i] = coverage ? ids.size() : ids.indexOf(threshold.group(2));
			this.least[level][i] = Double.parseDouble(threshold.group(3));
		}
	}

	/**
	 * Position of the level reached; the scores of questions, dimensions, the total and
	 * its coverage are in the array then.
	 */
	int run(double[] points, long[] chosen) {
		int question = 0;
		double sum = 0;
		double all = 0;
		for (int d = 0; d < this.weights.length; d++) {
			double part = 0;
			double weight = 0;
			for (double each : this.weights[d]) {
				this.scores[question] = points[question];
				if (each > 0) {
					part += each * points[question];
					weight += each;
				}
				question++;
			}
			double score = part / weight;
			this.scores[this.questionCount + d] = score;
			sum += this.dimensionWeights[d] * score;
			all += this.dimensionWeights[d];
		}
		this.scores[this.scores.length - 2] = sum / all;
		this.scores[this.scores.length - 1] = 1;
		return climb(chosen);
	}

	private int climb(long[] chosen) {
		int highest = (chosen[this.voice] == this.outsourced) ? this.highestOutsourced : this.nodes.length - 1;
		int level = 0;
		while (level < highest && open(level + 1)) {
			level++;
		}
		return level;
	}

	private boolean open(int level) {
		for (int i = 0; i < this.nodes[level].length; i++) {
			if (!(this.scores[this.nodes[level][i]] >= this.least[level][i])) {
				return false;
			}
		}
		return true;
	}

}
