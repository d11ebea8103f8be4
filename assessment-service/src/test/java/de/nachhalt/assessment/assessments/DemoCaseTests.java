package de.nachhalt.assessment.assessments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.AnswerState;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;
import de.nachhalt.assessment.scoring.model.Truth;
import de.nachhalt.assessment.scoring.result.FlagState;
import de.nachhalt.assessment.scoring.result.Gap;
import de.nachhalt.assessment.scoring.result.RequirementState;
import de.nachhalt.assessment.scoring.result.Result;
import de.nachhalt.local.demo.DemoCase;
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

	static Result score(DemoCase.DemoAssessment demo) {
		List<Answer> answers = StreamSupport.stream(demo.answers().spliterator(), false)
			.map(DemoCaseTests::answer)
			.toList();
		return CATALOGUE.score(Engagement.valueOf(demo.engagement().toUpperCase(Locale.ROOT)), answers);
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
