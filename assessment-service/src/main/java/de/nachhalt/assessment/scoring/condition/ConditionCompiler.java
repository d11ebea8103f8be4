package de.nachhalt.assessment.scoring.condition;

import java.util.List;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;

/**
 * Turns an expression into a condition, or refuses it with line, column and reason.
 * Nothing is skipped at run time: what cannot be evaluated is refused here.
 */
public final class ConditionCompiler {

	private final Symbols symbols;

	public ConditionCompiler(Symbols symbols) {
		this.symbols = symbols;
	}

	/**
	 * Compiles one condition.
	 * @throws InvalidCatalogue when the text is no CEL, is ill-typed, names what does not
	 * exist, or uses what is outside the supported subset
	 */
	public Condition compile(Expression expression, Scope scope) {
		CelAbstractSyntaxTree tree = check(expression);
		Translation translation = new Translation(this.symbols, scope);
		try {
			Cost.check(tree.getExpr());
			Rule rule = translation.rule(tree.getExpr());
			return new Condition(rule, translation.inputs(), Tendency.rises(tree.getExpr()));
		}
		catch (Refused refused) {
			Integer offset = tree.getSource().getPositionsMap().getOrDefault(refused.part(), 0);
			CelSourceLocation place = tree.getSource().getOffsetLocation(offset).orElse(CelSourceLocation.of(1, 0));
			throw new InvalidCatalogue(List.of(at(expression, place, refused.problem())));
		}
	}

	private static CelAbstractSyntaxTree check(Expression expression) {
		CelValidationResult result = Dialect.compile(expression.source());
		try {
			return result.getAst();
		}
		catch (CelValidationException ex) {
			List<CatalogueProblem> problems = result.getErrors()
				.stream()
				.map((issue) -> problem(expression, issue))
				.toList();
			throw new InvalidCatalogue(problems);
		}
	}

	private static CatalogueProblem problem(Expression expression, CelIssue issue) {
		return at(expression, issue.getSourceLocation(), CatalogueProblem.of("", "not-cel", issue.getMessage()));
	}

	private static CatalogueProblem at(Expression expression, CelSourceLocation place, CatalogueProblem problem) {
		int line = Math.max(1, place.getLine());
		int column = Math.max(0, place.getColumn());
		return problem.at(expression.line() + line - 1, (line == 1) ? expression.column() + column : column + 1);
	}

}
