package de.nachhalt.assessment.assessments;

import java.util.List;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.assessment.scoring.result.SaidAnswer;
import de.nachhalt.assessment.scoring.runway.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a result rests on and is seen against, for those who write about it.
 *
 * @param dimensions in the order of the catalogue, as are the answers
 * @param intent null without a plan
 * @param peers null while too few others are completed
 */
record Basis(List<Field> dimensions, List<SaidAnswer> answers, @Nullable Intent intent, @Nullable PeerGroup peers) {

	Basis {
		dimensions = List.copyOf(dimensions);
		answers = List.copyOf(answers);
	}

	static Basis of(CompiledCatalogue catalogue, Assessment assessment, @Nullable PeerGroup peers) {
		return of(catalogue.catalogue(), Scoring.transcript(catalogue, assessment), assessment.plan(), peers);
	}

	static Basis of(Catalogue catalogue, List<SaidAnswer> answers, @Nullable Plan plan, @Nullable PeerGroup peers) {
		return new Basis(catalogue.allDimensions()
			.map((dimension) -> new Field(dimension.id(), dimension.description()))
			.toList(), answers, Intent.of(plan, catalogue.planning()), peers);
	}

	/**
	 * A dimension of the catalogue.
	 *
	 * @param description what it is about
	 */
	record Field(String id, Text description) {
	}

}
