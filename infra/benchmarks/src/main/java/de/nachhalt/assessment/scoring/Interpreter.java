package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Question;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;

/**
 * The rules of a catalogue in CEL's own interpreter, for complete answers of which scores
 * are computed already. Rules that speak of a plan are left out: there is none.
 */
@SuppressWarnings("Immutable") // lives for one evaluation on one thread
final class Interpreter {

	private static final CelOptions OPTIONS = CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

	private final Map<String, Integer> nodes = new HashMap<>();

	private final List<Question> questions;

	private final double[] scores;

	private final long[] chosen;

	private final double[] amounts;

	private final List<CelRuntime.Program> flags = new ArrayList<>();

	private final List<List<CelRuntime.Program>> gates = new ArrayList<>();

	/**
	 * Compiles all rules.
	 * @param scores of questions, dimensions, the total, and its coverage at the end
	 */
	Interpreter(Catalogue catalogue, double[] scores, long[] chosen, double[] amounts) {
		this.questions = catalogue.questions().toList();
		this.scores = scores;
		this.chosen = chosen;
		this.amounts = amounts;
		this.questions.forEach((question) -> this.nodes.put(question.id(), this.nodes.size()));
		catalogue.dimensions().forEach((dimension) -> this.nodes.put(dimension.id(), this.nodes.size()));
		this.nodes.put("total", this.nodes.size());
		CelCompiler compiler = compiler();
		CelRuntime runtime = runtime();
		catalogue.flags()
			.stream()
			.filter((flag) -> !flag.when().source().contains("plan(") && !flag.when().source().contains("runway"))
			.forEach((flag) -> this.flags.add(program(compiler, runtime, flag.when())));
		catalogue.levels()
			.forEach((level) -> this.gates.add(level.requirements()
				.stream()
				.map((requirement) -> program(compiler, runtime, requirement.when()))
				.toList()));
	}

	private static CelCompiler compiler() {
		return CelCompilerFactory.standardCelCompilerBuilder()
			.setOptions(OPTIONS)
			.addFunctionDeclarations(function("answer", SimpleType.DYN), function("score", SimpleType.DOUBLE),
					function("coverage", SimpleType.DOUBLE))
			.setResultType(SimpleType.BOOL)
			.build();
	}

	private static CelFunctionDecl function(String name, CelType result) {
		return CelFunctionDecl.newFunctionDeclaration(name,
				CelOverloadDecl.newGlobalOverload(name + "_string", result, SimpleType.STRING));
	}

	private CelRuntime runtime() {
		return CelRuntimeFactory.standardCelRuntimeBuilder()
			.setOptions(OPTIONS)
			.addFunctionBindings(CelFunctionBinding.from("answer_string", String.class, this::answer),
					CelFunctionBinding.from("score_string", String.class, (id) -> this.scores[node(id)]),
					CelFunctionBinding.from("coverage_string", String.class,
							(id) -> this.scores[this.scores.length - 1]))
			.build();
	}

	private int node(String id) {
		return Objects.requireNonNull(this.nodes.get(id), id);
	}

	private Object answer(String id) {
		int index = node(id);
		Question question = this.questions.get(index);
		return question.options().isEmpty() ? (Object) this.amounts[index]
				: question.options().get(Long.numberOfTrailingZeros(this.chosen[index])).id();
	}

	private static CelRuntime.Program program(CelCompiler compiler, CelRuntime runtime, Expression rule) {
		try {
			return runtime.createProgram(compiler.compile(rule.source()).getAst());
		}
		catch (CelValidationException | CelEvaluationException ex) {
			throw new IllegalStateException(rule.source(), ex);
		}
	}

	/**
	 * Evaluates all rules.
	 * @return position of the level whose gate and all gates below are open
	 */
	int run() throws CelEvaluationException {
		for (CelRuntime.Program flag : this.flags) {
			flag.eval();
		}
		int reached = 0;
		boolean open = true;
		for (int level = 0; level < this.gates.size(); level++) {
			for (CelRuntime.Program requirement : this.gates.get(level)) {
				open &= (Boolean) requirement.eval();
			}
			reached = open ? level : reached;
		}
		return reached;
	}

}
