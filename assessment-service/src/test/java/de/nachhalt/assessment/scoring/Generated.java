package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import de.nachhalt.assessment.scoring.model.Aggregation;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.DeliveryRule;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Effort;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Severity;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.Result;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Catalogues and answers drawn from a seed, small and of every shape.
 */
public final class Generated {

	private static final Text TEXT = new Text("Text", "text");

	private static final int LEVELS = 4;

	private static final int SHAPES = 200;

	private static final Map<Catalogue, CompiledCatalogue> COMPILED = new ConcurrentHashMap<>();

	private static final Map<Catalogue, Boolean> SOUND = new ConcurrentHashMap<>();

	private final Random random;

	private final boolean flags;

	private final boolean everythingMayNotApply;

	private int next;

	private Generated(long seed, boolean flags, boolean everythingMayNotApply) {
		this.random = new Random(seed);
		this.flags = flags;
		this.everythingMayNotApply = everythingMayNotApply;
	}

	public static Catalogue catalogue(long seed) {
		return sound(seed, true, false);
	}

	static Catalogue withoutFlags(long seed) {
		return sound(seed, false, false);
	}

	static Catalogue whereNothingNeedApply(long seed) {
		return sound(seed, true, true);
	}

	/**
	 * The same catalogue, whose given answers nobody doubts.
	 */
	static Catalogue undoubted(Catalogue catalogue) {
		return new Catalogue(catalogue.id(), catalogue.version(), catalogue.title(), catalogue.gapFrom(), 0,
				catalogue.aggregation(), catalogue.dimensions(), catalogue.levels(), catalogue.flags(),
				catalogue.delivery(), catalogue.planning());
	}

	/**
	 * The same catalogue, its dimensions and questions listed in another order.
	 */
	static Catalogue shuffled(Catalogue catalogue, Random random) {
		return new Catalogue(catalogue.id(), catalogue.version(), catalogue.title(), catalogue.gapFrom(),
				catalogue.doubt(), catalogue.aggregation(), reordered(catalogue.dimensions(), random),
				catalogue.levels(), catalogue.flags(), catalogue.delivery(), catalogue.planning());
	}

	private static List<Dimension> reordered(List<Dimension> dimensions, Random random) {
		return shuffled(dimensions, random).stream()
			.map((dimension) -> new Dimension(dimension.id(), dimension.title(), dimension.description(),
					dimension.weight(), dimension.aggregation(), shuffled(dimension.questions(), random),
					reordered(dimension.dimensions(), random)))
			.toList();
	}

	static <T> List<T> shuffled(List<T> items, Random random) {
		List<T> shuffled = new ArrayList<>(items);
		Collections.shuffle(shuffled, random);
		return shuffled;
	}

	static Outlook outlook(Catalogue catalogue, List<Answer> answers) {
		return compiled(catalogue).outlook(Engagement.INTRODUCTION, answers);
	}

	static CompiledCatalogue compiled(Catalogue catalogue) {
		return COMPILED.computeIfAbsent(catalogue, Generated::compile);
	}

	/**
	 * Compiling takes far longer than scoring, so many answers share a catalogue. One
	 * that contradicts itself is passed over.
	 */
	private static Catalogue sound(long seed, boolean flags, boolean everythingMayNotApply) {
		long shape = Math.floorMod(seed, SHAPES);
		while (true) {
			Catalogue catalogue = new Generated(shape, flags, everythingMayNotApply).catalogue();
			if (SOUND.computeIfAbsent(catalogue, Generated::isSound)) {
				return catalogue;
			}
			shape += SHAPES;
		}
	}

	private static boolean isSound(Catalogue catalogue) {
		try {
			return compiled(catalogue) != null;
		}
		catch (InvalidCatalogue ex) {
			assertThat(ex.problems()).extracting(CatalogueProblem::code)
				.containsAnyOf("contradicts-others", "shuts-level");
			return false;
		}
	}

	public static CompiledCatalogue compile(Catalogue catalogue) {
		return CompiledCatalogue.compile(catalogue);
	}

	static Result score(Catalogue catalogue, List<Answer> answers) {
		return compiled(catalogue).score(Engagement.INTRODUCTION, answers);
	}

	/**
	 * Answers to a share of the questions, "unknown" and "not applicable" among them.
	 */
	static List<Answer> answers(Catalogue catalogue, Random random, double share) {
		List<Answer> answers = new ArrayList<>();
		catalogue.questions().forEach((question) -> {
			if (random.nextDouble() < share) {
				answers.add(answer(question, random));
			}
		});
		return answers;
	}

	static Answer answer(Question question, Random random) {
		double dice = random.nextDouble();
		if (dice < 0.1) {
			return Answer.unknown(question.id(), Perspective.CONSULTANT);
		}
		if (dice < 0.25 && question.notApplicableAllowed()) {
			return Answer.notApplicable(question.id(), Perspective.CONSULTANT);
		}
		return value(question, random);
	}

	static Answer value(Question question, Random random) {
		return Answer.of(question.id(), Perspective.CONSULTANT, switch (question.kind()) {
			case CHOICE, SCALE -> new Value.Choice(pick(question.options(), random).id());
			case MULTI -> new Value.Choices(
					question.options().stream().map(Option::id).filter((id) -> random.nextBoolean()).toList());
			case NUMBER -> new Value.Amount(random.nextInt(12));
			case TEXT -> new Value.Words("words");
		});
	}

	private Catalogue catalogue() {
		Aggregation total = pick(List.of(Aggregation.MEAN, Aggregation.MEAN, Aggregation.MINIMUM, Aggregation.SUM),
				this.random);
		List<Dimension> dimensions = new ArrayList<>();
		int count = 1 + this.random.nextInt(4);
		for (int i = 0; i < count; i++) {
			dimensions.add(dimension("d" + i, total));
		}
		List<Dimension> all = dimensions.stream().flatMap(Dimension::all).toList();
		List<Question> scored = all.stream()
			.flatMap((dimension) -> dimension.questions().stream())
			.filter((question) -> question.weight() > 0)
			.toList();
		double most = (total == Aggregation.SUM) ? sum(dimensions) : 100;
		return new Catalogue("generated", "1.0.0", TEXT, 40, 0.1, total, dimensions, levels(all, scored, most),
				this.flags ? flags(scored) : List.of(),
				List.of(new DeliveryRule("any", TEXT, TEXT, Expression.of("true"), List.of())), null);
	}

	private Dimension dimension(String id, Aggregation above) {
		Aggregation how = aggregation(above);
		List<Question> questions = new ArrayList<>();
		Question fact = question(Kind.CHOICE, 0, null, null);
		questions.add(fact);
		int count = 1 + this.random.nextInt(5);
		for (int i = 0; i < count; i++) {
			Expression visibleWhen = (i > 0 && this.random.nextInt(4) == 0)
					? Expression.of("answer('" + fact.id() + "') == 'o1'") : null;
			@Nullable String against = (this.random.nextInt(6) == 0) ? fact.id() : null;
			questions.add(question(pick(List.of(Kind.CHOICE, Kind.SCALE, Kind.MULTI, Kind.NUMBER), this.random),
					0.5 + this.random.nextInt(5) / 2.0, visibleWhen, against));
		}
		List<Dimension> below = new ArrayList<>();
		boolean divided = id.length() < 6 && this.random.nextInt(3) == 0;
		for (int i = 0; divided && i < 2; i++) {
			below.add(dimension(id + "-" + i, how));
		}
		return new Dimension(id, TEXT, TEXT, 0.5 + this.random.nextInt(4) / 3.0, how, questions, below);
	}

	private Question question(Kind kind, double weight, @Nullable Expression visibleWhen, @Nullable String against) {
		List<Option> options = new ArrayList<>();
		int count = 2 + this.random.nextInt(4);
		for (int i = 0; i < count && kind.listed(); i++) {
			double points = (kind == Kind.MULTI) ? 100.0 / count : this.random.nextInt(101);
			options.add(new Option("o" + i, TEXT, points, false, effort()));
		}
		List<Breakpoint> line = (kind == Kind.NUMBER)
				? List.of(new Breakpoint(1, 0, effort()), new Breakpoint(4, 70, effort()), new Breakpoint(9, 100, null))
				: List.of();
		boolean notApplicable = this.everythingMayNotApply || this.random.nextInt(3) == 0;
		return new Question("q" + this.next++, TEXT, TEXT, null, kind, List.of(Perspective.CONSULTANT), weight,
				notApplicable, null, null, visibleWhen, against, options, line);
	}

	/**
	 * Some steps cost nothing, and some cannot be taken at all.
	 */
	private @Nullable Effort effort() {
		return (this.random.nextInt(6) == 0) ? null
				: new Effort(this.random.nextInt(9) / 2.0, 1 + this.random.nextInt(12));
	}

	private List<Level> levels(List<Dimension> dimensions, List<Question> scored, double most) {
		List<Level> levels = new ArrayList<>();
		for (int i = 0; i < LEVELS; i++) {
			List<Requirement> gate = new ArrayList<>();
			for (int r = 0; i > 0 && r < 2; r++) {
				gate.add(
						new Requirement("r" + i + "-" + r, TEXT, Expression.of(requirement(dimensions, scored, most))));
			}
			levels.add(new Level("l" + i, TEXT, TEXT, gate));
		}
		return levels;
	}

	private String requirement(List<Dimension> dimensions, List<Question> scored, double most) {
		double share = (1 + this.random.nextInt(90)) / 100.0;
		Dimension drawn = pick(dimensions, this.random);
		String dimension = "'" + drawn.id() + "'";
		double total = share * most;
		return switch (this.random.nextInt(6)) {
			case 0 -> "score('total') >= " + total;
			case 1 -> "coverage('total') >= 0." + (1 + this.random.nextInt(9));
			case 2 -> "score('" + pick(scored, this.random).id() + "') >= " + share * 100;
			case 3 -> "score(" + dimension + ") > " + share * most(drawn) + " || score('total') > " + total;
			case 4 -> "coverage(" + dimension + ") > 0." + (1 + this.random.nextInt(9));
			default -> "score(" + dimension + ") >= " + share * most(drawn);
		};
	}

	private static double sum(List<Dimension> dimensions) {
		return dimensions.stream()
			.mapToDouble((each) -> each.weight() * ((each.aggregation() == Aggregation.SUM) ? most(each) : 1))
			.sum();
	}

	private static double most(Dimension dimension) {
		return (dimension.aggregation() == Aggregation.SUM)
				? dimension.questions().stream().mapToDouble(Question::weight).sum() + sum(dimension.dimensions())
				: 100;
	}

	private List<Flag> flags(List<Question> scored) {
		Question question = scored.stream()
			.filter((each) -> each.kind().single())
			.findFirst()
			.orElse(scored.getFirst());
		String condition = question.kind().single() ? "answer('" + question.id() + "') == 'o0'"
				: "score('" + question.id() + "') < 20";
		return List.of(new Flag("f", TEXT, TEXT, Severity.BLOCKING, "l1", Expression.of(condition)));
	}

	private Aggregation aggregation(Aggregation above) {
		Aggregation drawn = pick(List.of(Aggregation.MEAN, Aggregation.MEAN, Aggregation.MINIMUM, Aggregation.SUM),
				this.random);
		return (drawn == Aggregation.SUM && above != Aggregation.SUM) ? Aggregation.MEAN : drawn;
	}

	static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

}
