package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.Transcript;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.ChannelAdvice;
import de.nachhalt.assessment.scoring.result.FlagState;
import de.nachhalt.assessment.scoring.result.Gap;
import de.nachhalt.assessment.scoring.result.RequirementState;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.assessment.scoring.result.Runway;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.local.demo.DemoCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five worked cases: what an experienced consultant says of them, the catalogue and
 * the answers must lead to.
 */
class DemoCaseTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final CompiledCatalogue CATALOGUE = TestCatalogues.builtIn();

	static Stream<Arguments> assessments() {
		List<Arguments> all = new ArrayList<>();
		for (DemoCase demo : DemoCase.all()) {
			for (int i = 0; i < demo.assessments().size(); i++) {
				all.add(Arguments.of(demo.client().get("name").asString() + ", assessment " + (i + 1),
						demo.assessments().get(i), demo.expected().get(i)));
			}
		}
		return all.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("assessments")
	void lead_where_an_experienced_consultant_says(String name, DemoCase.DemoAssessment demo, JsonNode expected) {
		Result result = score(demo);
		assertThat(result.delivery().model()).isEqualTo(expected.get("delivery").asString());
		if (expected.has("reached")) {
			assertThat(result.level().reached()).as(unmet(result)).isEqualTo(expected.get("reached").asString());
		}
		if (expected.has("possible")) {
			assertThat(result.level().possible()).isEqualTo(expected.get("possible").asString());
		}
		assertThat(flags(result)).containsAll(words(expected, "flags")).doesNotContainAnyElementsOf(absent(expected));
		assertThat(result.requirements()).filteredOn((requirement) -> requirement.state() == Truth.FALSE)
			.extracting(RequirementState::id)
			.containsAll(words(expected, "unmet"));
		assertThat(result.gaps()).extracting(Gap::question).containsAll(words(expected, "gaps"));
		if (expected.has("noGaps")) {
			assertThat(result.gaps()).isEmpty();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("assessments")
	void are_answered_completely(String name, DemoCase.DemoAssessment demo, JsonNode expected) {
		Result result = score(demo);
		assertThat(result.total().coverage()).isEqualTo(1);
		assertThat(result.flags()).allSatisfy((flag) -> assertThat(flag.state()).isEqualTo(Truth.TRUE));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("assessments")
	void carry_their_plan_as_far_as_it_goes(String name, DemoCase.DemoAssessment demo, JsonNode expected) {
		Runway runway = score(demo).runway();
		if (runway == null) {
			assertThat(expected.has("runway")).isFalse();
			return;
		}
		JsonNode said = expected.get("runway");
		assertThat(runway.carries()).as(runway.sentence().de()).hasToString(said.get("carries").asString());
		if (said.has("cause")) {
			assertThat(runway.cause()).hasToString(said.get("cause").asString());
		}
		if (said.has("weeksBelow")) {
			assertThat(runway.weeks().high()).isLessThan(said.get("weeksBelow").asDouble());
		}
		if (said.has("goesOn")) {
			assertThat(runway.cover().goesOn()).hasToString(said.get("goesOn").asString());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("assessments")
	void are_advised_on_channels_only_where_the_base_carries_it(String name, DemoCase.DemoAssessment demo,
			JsonNode expected) {
		ChannelAdvice channels = score(demo).channels();
		if (expected.at("/runway/channels").isString()) {
			assertThat(channels.state()).as(channels.sentence().de())
				.hasToString(expected.at("/runway/channels").asString());
		}
		if (demo.plan() == null) {
			assertThat(channels.ranking()).isEmpty();
		}
	}

	@Test
	void are_followed_by_actions_on_what_they_found() {
		for (DemoCase demo : DemoCase.all()) {
			assertThat(demo.actions()).isNotEmpty().allSatisfy((action) -> {
				Result result = score(demo.assessments().get(action.cycle() - 1));
				assertThat(action.kind().equals("gap") ? gaps(result) : flags(result)).contains(action.item());
			});
		}
	}

	private static List<String> gaps(Result result) {
		return result.gaps().stream().map(Gap::question).toList();
	}

	@Test
	void a_pilot_whose_plan_soon_runs_out_goes_back_to_the_groundwork() {
		DemoCase.DemoAssessment ready = DemoCase.all().getLast().assessments().getLast();
		DemoCase.DemoAssessment poor = DemoCase.all().get(3).assessments().getFirst();
		Result result = score(new DemoCase.DemoAssessment(ready.engagement(), poor.plan(), ready.answers()));
		assertThat(result.level().reached()).isEqualTo("pilot");
		assertThat(result.delivery().model()).isEqualTo("groundwork-with-coaching");
		assertThat(result.delivery().reason().de()).contains("Reichweite des Plans: 0 Wochen");
	}

	@Test
	void a_plan_whose_main_voice_is_an_agency_caps_the_level_whatever_was_answered() {
		DemoCase.DemoAssessment ready = DemoCase.all().getLast().assessments().getLast();
		DemoCase.DemoAssessment outsourced = DemoCase.all().get(1).assessments().getFirst();
		Result result = score(new DemoCase.DemoAssessment(ready.engagement(), outsourced.plan(), ready.answers()));
		assertThat(result.level()).isEqualTo(new Result.Reach("listen", "listen"));
		assertThat(flags(result)).contains("voice-planned-outside").doesNotContain("voice-outsourced");
	}

	static Result score(DemoCase.DemoAssessment demo) {
		return CATALOGUE.score(engagement(demo), answers(demo), plan(demo));
	}

	static Outlook outlook(DemoCase.DemoAssessment demo) {
		return CATALOGUE.outlook(engagement(demo), answers(demo), plan(demo));
	}

	static Basis basis(DemoCase.DemoAssessment demo, @Nullable PeerGroup peers) {
		return Basis.of(CATALOGUE.catalogue(), Transcript.of(CATALOGUE, engagement(demo), answers(demo)), plan(demo),
				peers);
	}

	static Engagement engagement(DemoCase.DemoAssessment demo) {
		return Engagement.valueOf(demo.engagement().toUpperCase(Locale.ROOT));
	}

	private static List<Answer> answers(DemoCase.DemoAssessment demo) {
		return StreamSupport.stream(demo.answers().spliterator(), false).map(DemoCaseTests::answer).toList();
	}

	private static Plan plan(DemoCase.DemoAssessment demo) {
		return (demo.plan() != null) ? PlanDocument.read(demo.plan().toString()).plan() : null;
	}

	private static Answer answer(JsonNode node) {
		Question question = CATALOGUE.question(node.get("question").asString());
		AnswerRequest request = new AnswerRequest(node.get("question").asString(),
				Perspective.valueOf(node.get("perspective").asString().toUpperCase(Locale.ROOT)),
				value(node.get("value")), state(node.path("state").asString("answered")), null,
				node.path("evidence").asString(null));
		return Values.answer(question, request.given("test", Instant.EPOCH)).orElseThrow();
	}

	private static Object value(JsonNode node) {
		return (node != null) ? JSON.readValue(node.toString(), Object.class) : null;
	}

	private static AnswerState state(String wire) {
		return Stream.of(AnswerState.values())
			.filter((state) -> state.toString().equals(wire))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> absent(JsonNode expected) {
		List<String> absent = new ArrayList<>(words(expected, "absent"));
		absent.add("none-of-these");
		return absent;
	}

	private static List<String> words(JsonNode expected, String key) {
		return StreamSupport.stream(expected.path(key).spliterator(), false).map(JsonNode::asString).toList();
	}

	private static List<String> flags(Result result) {
		return result.flags().stream().filter((flag) -> flag.state() == Truth.TRUE).map(FlagState::id).toList();
	}

	private static String unmet(Result result) {
		return result.requirements()
			.stream()
			.filter((requirement) -> requirement.state() != Truth.TRUE)
			.map((requirement) -> requirement.id() + " " + requirement.sentence().en())
			.toList()
			.toString();
	}

}
