package de.nachhalt.assessment.scoring.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalogue that must not be used. Names every problem found, in the order of the file.
 */
public final class InvalidCatalogue extends RuntimeException {

	private final transient List<CatalogueProblem> problems;

	public InvalidCatalogue(List<CatalogueProblem> problems) {
		super(problems.stream().sorted().map(CatalogueProblem::toString).collect(Collectors.joining("\n")));
		this.problems = problems.stream().sorted().toList();
	}

	public List<CatalogueProblem> problems() {
		return this.problems;
	}

}
