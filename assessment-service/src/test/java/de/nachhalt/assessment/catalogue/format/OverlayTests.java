package de.nachhalt.assessment.catalogue.format;

import java.util.List;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Option;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Requirement;
import de.nachhalt.assessment.scoring.model.Value;
import org.junit.jupiter.api.Test;

import static de.nachhalt.assessment.catalogue.format.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class OverlayTests {

	private static final String OVERLAY = TestCatalogues.text("/examples/overlay.yaml");

	private final Catalogue base = TestCatalogues.builtIn().catalogue();

	private final CompiledCatalogue compiled = CatalogueFile.read(OVERLAY);

	private final Catalogue whole = this.compiled.catalogue();

	@Test
	void it_has_a_name_of_its_own_and_keeps_what_it_does_not_change() {
		assertThat(this.whole.id()).isEqualTo("neuland-readiness");
		assertThat(this.whole.version()).isEqualTo("2.1.0");
		assertThat(this.whole.title().en()).isEqualTo("Readiness after Neuland");
		assertThat(this.whole.title().de()).isEqualTo(this.base.title().de());
		assertThat(this.whole.flags()).extracting(Flag::id)
			.containsExactlyElementsOf(this.base.flags().stream().map(Flag::id).toList());
		assertThat(this.compiled.digest()).isNotEqualTo(TestCatalogues.builtIn().digest());
	}

	@Test
	void weights_points_and_thresholds_change_where_it_says_so() {
		Dimension goals = this.whole.dimensions().getFirst();
		Question occasion = goals.questions().getFirst();
		assertThat(goals.weight()).isEqualTo(3);
		assertThat(occasion.weight()).isEqualTo(0.5);
		assertThat(occasion.text()).isEqualTo(this.base.dimensions().getFirst().questions().getFirst().text());
		assertThat(occasion.options()).extracting(Option::points).containsExactly(0.0, 10.0, 45.0, 80.0, 100.0);
		assertThat(requirement("pilot-goals").when().source()).isEqualTo("score('goals') >= 75");
	}

	@Test
	void own_questions_and_requirements_come_behind() {
		Dimension goals = this.whole.dimensions().getFirst();
		assertThat(goals.questions()).hasSize(this.base.dimensions().getFirst().questions().size() + 1);
		assertThat(goals.questions().getLast().id()).isEqualTo("board-decision");
		assertThat(requirement("pilot-board").when().source()).isEqualTo("score('board-decision') >= 100");
	}

	@Test
	void figures_of_planning_are_those_of_the_consultancy() {
		assertThat(this.whole.planning().listening().low()).isEqualTo(3);
		assertThat(this.whole.planning().listening().source().en()).isEqualTo("our own clients");
		assertThat(this.whole.planning().learning()).isEqualTo(this.base.planning().learning());
	}

	@Test
	void its_own_questions_decide() {
		List<Answer> no = List.of(Answer.of("board-decision", Perspective.CONSULTANT, new Value.Choice("none")));
		assertThat(this.compiled.score(Engagement.INTRODUCTION, no).level().possible()).isEqualTo("groundwork");
	}

	@Test
	void written_out_in_full_it_is_the_same() {
		assertThat(CatalogueFile.read(CatalogueWriter.write(this.whole)).digest()).isEqualTo(this.compiled.digest());
	}

	@Test
	void without_a_known_base_it_is_refused() {
		assertRefused(OVERLAY.replace("version: 1.0.0}", "version: 9.9.9}"))
			.containsExactly("1:7: base: There is no built-in catalogue social-media-readiness 9.9.9.");
		assertRefused(OVERLAY.replace("id: social-media-readiness", "id: ../application"))
			.containsExactly("1:7: base: There is no built-in catalogue ../application 1.0.0.");
	}

	@Test
	void what_is_wrong_is_told_by_its_place_in_the_overlay() {
		assertRefused(OVERLAY.replace("score('goals') >= 75", "score('gaols') >= 75"))
			.containsExactly("34:21: levels[0].requirements[0].when: There is no question or dimension “gaols”.");
		assertRefused(OVERLAY.replace("en: \"There is none\"", "fr: \"Aucune\"")).hasSize(2)
			.anySatisfy((line) -> assertThat(line).contains("dimensions[0].questions[1].options[0].en"));
		assertRefused(OVERLAY.replace("weight: 3", "weight: -3")).singleElement()
			.asString()
			.contains("dimensions[0].weight: At least 0.");
	}

	@Test
	void a_weight_that_the_base_does_not_bear_is_refused_on_the_whole() {
		String weighty = OVERLAY + "  - {id: responsibility, questions: [{id: agency-role, weight: 1}]}\n";
		assertRefused(moved(weighty)).anySatisfy((line) -> assertThat(line)
			.contains("“agency-role” has a weight. Whether something is asked may depend only on"));
	}

	/** Puts the last line under the dimensions. */
	private static String moved(String overlay) {
		int last = overlay.lastIndexOf('\n', overlay.length() - 2) + 1;
		return overlay.substring(0, last).replace("levels:\n", overlay.substring(last) + "levels:\n");
	}

	private Requirement requirement(String id) {
		return this.whole.levels()
			.stream()
			.map(Level::requirements)
			.flatMap(List::stream)
			.filter((each) -> each.id().equals(id))
			.findFirst()
			.orElseThrow();
	}

}
