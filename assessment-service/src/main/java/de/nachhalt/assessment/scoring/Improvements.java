package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Effort;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Value;

/**
 * Lists the better answers to one question. Each begins where the client stands; where
 * perspectives disagree, at the least that was said. A step without an effort cannot be
 * brought about, and ends the way.
 */
final class Improvements {

	/**
	 * Every set of options to add is looked at up to this many; of more, only those with
	 * the most points for the day.
	 */
	static final int MOST_OPTIONS = 12;

	private static final double FULL = 100;

	private final int index;

	private final Question question;

	private final AnswerSheet sheet;

	private final List<Improvement> found = new ArrayList<>();

	private Improvements(int index, Question question, AnswerSheet sheet) {
		this.index = index;
		this.question = question;
		this.sheet = sheet;
	}

	/**
	 * The better answers to a question that has an answer.
	 */
	static List<Improvement> of(int index, Question question, AnswerSheet sheet) {
		Improvements improvements = new Improvements(index, question, sheet);
		switch (question.kind()) {
			case CHOICE, SCALE -> improvements.climbOptions();
			case MULTI -> improvements.addOptions();
			case NUMBER -> improvements.followLine();
			case TEXT -> {
			}
		}
		return improvements.found;
	}

	/**
	 * Whether the question has more options to add than are looked at in all their sets.
	 */
	static boolean abridged(Question question) {
		return question.kind() == Kind.MULTI
				&& question.options().stream().filter((option) -> addable(option, 0, question)).count() > MOST_OPTIONS;
	}

	private void add(Value to, double days, double weeks, int steps) {
		Said said = Said.of(this.question, to);
		if (said.points() > this.sheet.points[this.index]) {
			this.found.add(new Improvement(this.index, to, said, days, weeks, steps));
		}
	}

	private void climbOptions() {
		Comparator<Option> ladder = Comparator.comparingDouble(Option::points).thenComparing(Option::id);
		long said = this.sheet.any[this.index];
		Option at = IntStream.range(0, this.question.options().size())
			.filter((i) -> ((said >>> i) & 1) != 0)
			.mapToObj(this.question.options()::get)
			.min(ladder)
			.orElseThrow();
		double days = 0;
		double weeks = 0;
		int steps = 0;
		while (true) {
			double points = at.points();
			Effort effort = at.effort();
			Optional<Option> next = this.question.options()
				.stream()
				.filter((option) -> option.points() > points)
				.min(ladder);
			if (effort == null || next.isEmpty()) {
				return;
			}
			at = next.get();
			days += effort.days();
			weeks += effort.weeks();
			add(new Value.Choice(at.id()), days, weeks, ++steps);
		}
	}

	private static boolean addable(Option option, long held, Question question) {
		return !option.exclusive() && option.effort() != null && option.points() > 0
				&& ((held >>> question.indexOf(option.id())) & 1) == 0;
	}

	private void addOptions() {
		long held = this.sheet.all[this.index];
		List<Option> all = this.question.options();
		List<Option> more = all.stream()
			.filter((option) -> addable(option, held, this.question))
			.sorted(Comparator.comparingDouble((Option option) -> effort(option).days() / option.points())
				.thenComparing(Option::id))
			.limit(MOST_OPTIONS)
			.toList();
		List<String> kept = all.stream()
			.filter((option) -> !option.exclusive() && ((held >>> all.indexOf(option)) & 1) != 0)
			.map(Option::id)
			.toList();
		for (int set = 1; set < 1 << more.size(); set++) {
			addSet(kept, more, set);
		}
	}

	private void addSet(List<String> kept, List<Option> more, int set) {
		List<String> chosen = new ArrayList<>(kept);
		double days = 0;
		double weeks = 0;
		for (int i = 0; i < more.size(); i++) {
			if (((set >>> i) & 1) != 0) {
				Effort effort = effort(more.get(i));
				chosen.add(more.get(i).id());
				days += effort.days();
				weeks = Math.max(weeks, effort.weeks());
			}
		}
		add(new Value.Choices(chosen), days, weeks, Integer.bitCount(set));
	}

	private static Effort effort(Option option) {
		Effort effort = option.effort();
		if (effort == null) {
			throw new IllegalStateException("only options with an effort can be added");
		}
		return effort;
	}

	private void followLine() {
		List<Breakpoint> line = this.question.line();
		double least = this.sheet.amountLow[this.index];
		double most = this.sheet.amountHigh[this.index];
		boolean low = points(least) <= points(most);
		double amount = low ? least : most;
		int right = (int) line.stream().filter((point) -> point.at() <= amount).count();
		int left = (int) line.stream().filter((point) -> point.at() < amount).count() - 1;
		follow(right, 1, points(amount));
		follow(left, -1, points(amount));
	}

	private double points(double amount) {
		return Points.of(this.question, new Value.Amount(amount));
	}

	/**
	 * Goes along the line as long as it rises. What a step costs is said where it begins.
	 */
	private void follow(int first, int direction, double from) {
		List<Breakpoint> line = this.question.line();
		double points = Math.min(FULL, from);
		double days = 0;
		double weeks = 0;
		int steps = 0;
		for (int i = first; i >= 0 && i < line.size() && line.get(i).points() > points; i += direction) {
			Effort effort = line.get(Math.clamp((long) i - direction, 0, line.size() - 1)).effort();
			if (effort == null) {
				return;
			}
			points = line.get(i).points();
			days += effort.days();
			weeks += effort.weeks();
			add(new Value.Amount(line.get(i).at()), days, weeks, ++steps);
		}
	}

}
