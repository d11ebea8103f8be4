package de.nachhalt.assessment.catalogue.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;

/**
 * Finds where in a file a problem is that was found in the catalogue read from it.
 */
final class Located {

	private static final Pattern STEP = Pattern.compile("\\.?([^.\\[]+)|\\[([0-9]+)]");

	private Located() {
	}

	/**
	 * The problem with the path, line and column of the part it is about; where that is
	 * missing, of the part it is missing in.
	 */
	static CatalogueProblem in(Tree file, CatalogueProblem problem) {
		Tree part = file;
		Matcher step = STEP.matcher(problem.field());
		int known = 0;
		while (step.find()) {
			Optional<Tree> next = follow(part, step);
			if (next.isEmpty()) {
				break;
			}
			part = next.get();
			known = step.end();
		}
		Spot spot = part.spot();
		String path = spot.path() + problem.field().substring(known);
		CatalogueProblem named = problem.in(path.startsWith(".") ? path.substring(1) : path);
		return (problem.line() > 0) ? named : named.at(spot.line(), spot.column());
	}

	private static Optional<Tree> follow(Tree part, Matcher step) {
		if (step.group(1) != null) {
			return part.find(step.group(1));
		}
		int index = Integer.parseInt(step.group(2));
		return (part instanceof Tree.Sequence sequence && index < sequence.items().size())
				? Optional.of(sequence.items().get(index)) : Optional.empty();
	}

}
