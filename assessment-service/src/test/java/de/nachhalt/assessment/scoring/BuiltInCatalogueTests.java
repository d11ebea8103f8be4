package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Breakpoint;
import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.model.Value;
import de.nachhalt.assessment.scoring.result.Result;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BuiltInCatalogueTests {

	private final CompiledCatalogue catalogue = TestCatalogues.builtIn();

	@Test
	void has_ten_dimensions_with_at_least_five_questions_each() {
		assertThat(this.catalogue.catalogue().dimensions()).hasSize(10)
			.allSatisfy((dimension) -> assertThat(dimension.questions()).hasSizeGreaterThanOrEqualTo(5));
		assertThat(this.catalogue.catalogue().questions().count()).isBetween(55L, 65L);
		assertThat(this.catalogue.catalogue().flags()).hasSizeGreaterThanOrEqualTo(15);
	}

	@Test
	void knows_nine_channels_whose_figures_all_name_a_source_and_a_year() {
		Planning planning = this.catalogue.catalogue().planning();
		assertThat(planning.channels()).extracting(Channel::id)
			.containsExactly("facebook", "instagram", "linkedin", "xing", "youtube", "tiktok", "x", "pinterest",
					"blog");
		assertThat(planning.channels()).flatExtracting(Channel::hoursPerPost, Channel::cadence, Channel::community)
			.map(Figure.class::cast)
			.allSatisfy((figure) -> {
				assertThat(figure.source().de()).isNotBlank();
				assertThat(figure.source().en()).isNotBlank();
				assertThat(figure.year()).isBetween(2000, 2026);
			});
	}

	@Test
	void the_best_answers_lead_to_the_top_and_leave_nothing_open() {
		Result result = this.catalogue.score(Engagement.INTRODUCTION, extreme(Comparator.naturalOrder()));
		assertThat(result.level()).isEqualTo(new Result.Reach("sustain", "sustain"));
		assertThat(result.total().score()).isEqualTo(100);
		assertThat(result.total().low()).isEqualTo(result.total().high());
		assertThat(result.flags()).isEmpty();
	}

	@Test
	void the_worst_answers_lead_to_a_reasoned_no() {
		Result result = this.catalogue.score(Engagement.INTRODUCTION, extreme(Comparator.reverseOrder()));
		assertThat(result.level()).isEqualTo(new Result.Reach("leave", "leave"));
		assertThat(result.delivery().model()).isEqualTo("nothing-yet");
	}

	@Test
	void without_answers_everything_is_possible_and_nothing_reached() {
		Result result = this.catalogue.score(Engagement.INTRODUCTION, List.of());
		assertThat(result.level()).isEqualTo(new Result.Reach("leave", "sustain"));
		assertThat(result.requirements()).extracting((requirement) -> requirement.state()).contains(Truth.OPEN);
		assertThat(result.total().score()).isNull();
	}

	private List<Answer> extreme(Comparator<Double> order) {
		List<Answer> answers = new ArrayList<>();
		this.catalogue.catalogue().questions().forEach((question) -> {
			Value value = value(question, order);
			for (Perspective perspective : question.perspectives()) {
				answers.add(Answer.of(question.id(), perspective, value));
			}
		});
		return answers;
	}

	private static Value value(Question question, Comparator<Double> order) {
		if (question.weight() == 0 && question.kind().single()) {
			return new Value.Choice(question.options().getFirst().id());
		}
		return switch (question.kind()) {
			case CHOICE,
					SCALE ->
				new Value.Choice(question.options()
					.stream()
					.max(Comparator.comparing(Option::points, order))
					.map(Option::id)
					.orElseThrow());
			case MULTI -> new Value.Choices((order.compare(1.0, 0.0) > 0)
					? question.options().stream().filter((option) -> !option.exclusive()).map(Option::id).toList()
					: List.of());
			case NUMBER -> new Value.Amount(question.line()
				.stream()
				.max(Comparator.comparing(Breakpoint::points, order))
				.map(Breakpoint::at)
				.orElseThrow());
			case TEXT -> new Value.Words("-");
		};
	}

}
