package de.nachhalt.assessment.catalogue.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;

/**
 * Gathers what is wrong with a file, one problem for each place. Gives up at a hundred:
 * an author has enough to do then, and a hostile file must not make us write a book.
 */
final class Findings {

	static final int MOST = 100;

	private final List<CatalogueProblem> found = new ArrayList<>();

	private final Set<String> fields = new HashSet<>();

	void note(Spot spot, String code, Object... arguments) {
		add(CatalogueProblem.of(spot.path(), code, arguments).at(spot.line(), spot.column()));
	}

	/**
	 * Adds a problem, unless something is known to be wrong with the same field.
	 * @throws InvalidCatalogue when that makes too many
	 */
	void add(CatalogueProblem problem) {
		if (!this.fields.add(problem.field() + problem.line() + ":" + problem.column())) {
			return;
		}
		this.found.add(problem);
		if (this.found.size() == MOST) {
			this.found.add(CatalogueProblem.of("", "and-more", MOST));
			throw new InvalidCatalogue(this.found);
		}
	}

	boolean none() {
		return this.found.isEmpty();
	}

	/**
	 * What to throw, naming what was found.
	 */
	InvalidCatalogue refusal() {
		return new InvalidCatalogue(this.found);
	}

}
