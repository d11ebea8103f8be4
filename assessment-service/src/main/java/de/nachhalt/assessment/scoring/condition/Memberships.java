package de.nachhalt.assessment.scoring.condition;

import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Kind;
import de.nachhalt.assessment.scoring.model.Question;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;

/**
 * Builds what compares words: the option answered, the engagement, the level. Where
 * perspectives chose differently the answer is a set, and a test on it is open unless all
 * of them agree.
 */
final class Memberships {

	private final Symbols symbols;

	private final Scope scope;

	private final Set<Input> inputs;

	Memberships(Symbols symbols, Scope scope, Set<Input> inputs) {
		this.symbols = symbols;
		this.scope = scope;
		this.inputs = inputs;
	}

	static boolean isWord(CelExpr expr) {
		return Literals.isWord(expr);
	}

	/**
	 * <code>subject == 'word'</code>.
	 */
	Rule is(CelExpr subject, CelExpr word) {
		return oneOf(subject, List.of(word));
	}

	/**
	 * <code>subject in ['a', 'b']</code>, or <code>'a' in answer('many')</code>.
	 */
	Rule in(CelExpr element, CelExpr container) {
		if (isWord(element)) {
			Question question = question(container);
			if (question.kind() != Kind.MULTI) {
				throw new Refused(container.id(), "one-answer", question.id());
			}
			return contains(this.symbols.answer(question.id()), bit(question, element));
		}
		return oneOf(element, Literals.words(container));
	}

	private Rule oneOf(CelExpr subject, List<CelExpr> words) {
		if (subject.getKind() == ExprKind.Kind.IDENT) {
			return variable(subject, words);
		}
		Question question = question(subject);
		if (!question.kind().single()) {
			throw new Refused(subject.id(), (question.kind() == Kind.MULTI) ? "many-answers" : "no-options",
					question.id());
		}
		long bits = words.stream().mapToLong((word) -> bit(question, word)).reduce(0, (a, b) -> a | b);
		return chosenFrom(this.symbols.answer(question.id()), bits);
	}

	private Rule variable(CelExpr subject, List<CelExpr> words) {
		boolean engagement = "engagement".equals(subject.ident().name());
		long bits = 0;
		for (CelExpr word : words) {
			bits |= 1L << (engagement ? Literals.position(word, "no-such-engagement", this.symbols.engagements())
					: Literals.level(word, this.symbols, this.scope));
		}
		long accepted = bits;
		if (engagement) {
			return (facts) -> ((accepted >>> facts.engagement) & 1) == 0 ? Rule.FALSE : Rule.TRUE;
		}
		return (facts) -> ((accepted >>> facts.level) & 1) == 0 ? Rule.FALSE : Rule.TRUE;
	}

	private static Rule chosenFrom(int index, long accepted) {
		return (facts) -> {
			long any = facts.any[index];
			if (any == 0) {
				return Rule.OPEN;
			}
			if ((any & ~accepted) == 0) {
				return Rule.TRUE;
			}
			return ((any & accepted) == 0) ? Rule.FALSE : Rule.OPEN;
		};
	}

	private static Rule contains(int index, long bit) {
		return (facts) -> {
			if (!facts.given[index]) {
				return Rule.OPEN;
			}
			if ((facts.all[index] & bit) != 0) {
				return Rule.TRUE;
			}
			return ((facts.any[index] & bit) == 0) ? Rule.FALSE : Rule.OPEN;
		};
	}

	private Question question(CelExpr expr) {
		if (expr.getKind() != ExprKind.Kind.CALL || !"answer".equals(expr.call().function())) {
			throw new Refused(expr.id(), "not-comparable-with-words");
		}
		CelExpr argument = expr.call().args().get(0);
		String id = Literals.word(argument);
		Question question = this.symbols.question(id);
		if (question == null) {
			throw new Refused(argument.id(), "no-such-question", id);
		}
		this.scope.check(expr, question);
		this.inputs.add(new Input(Input.Kind.QUESTION, id));
		return question;
	}

	private static long bit(Question question, CelExpr word) {
		List<String> known = question.options().stream().map((option) -> option.id()).toList();
		return 1L << Literals.position(word, "no-such-option", known);
	}

}
