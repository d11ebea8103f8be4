package de.nachhalt.assessment.assessments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.nachhalt.assessment.practice.Fellows;
import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.Outlook;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.result.SaidAnswer;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.testenvironment.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AssessmentEventTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

	private static final Duration HALF_A_YEAR = Duration.ofDays(182);

	private final UUID id = UUID.fromString("5f3e7c0a-2f7b-4d27-8b64-1f0a6f1f9a21");

	private final Assessment assessment = Assessment.start(this.id.toString(), "neuland",
			"0d6c1a52-6b0f-4a2e-9f0c-3c5a7a1d8b11", new CatalogueKey("social-media-readiness", "1.0.0"),
			Engagement.INTRODUCTION, 1, List.of(), NOW);

	@Test
	void a_new_assessment_is_told_as_agreed() {
		assertAgreed(AssessmentStarted.of(this.assessment));
	}

	@Test
	void an_erased_assessment_is_told_as_agreed() {
		assertAgreed(new AssessmentErased(this.assessment.id(), this.assessment.clientId()));
	}

	@Test
	void every_completed_demo_case_is_told_as_agreed() {
		for (DemoCase demo : DemoCase.all()) {
			cycles(demo).forEach(AssessmentEventTests::assertAgreed);
		}
	}

	@Test
	void the_sample_is_what_the_first_demo_case_comes_to() throws IOException {
		AssessmentCompleted first = cycles(DemoCase.all().getFirst()).getFirst();
		assertRecorded("events/de.nachhalt.assessment.completed.v1.sample.json",
				JSON.writerWithDefaultPrettyPrinter().writeValueAsString(told(first)));
	}

	@Test
	void what_consumers_try_their_hands_on_is_what_the_demo_cases_come_to() throws IOException {
		int number = 1;
		for (DemoCase demo : DemoCase.all()) {
			assertRecorded("cases/" + number++ + ".json",
					cycles(demo).stream()
						.map((cycle) -> told(cycle).toString())
						.collect(Collectors.joining(",\n", "[", "]\n")));
		}
	}

	@Test
	void an_event_says_in_words_what_was_answered_and_keeps_free_words_back() {
		AssessmentCompleted last = cycles(DemoCase.all().getLast()).getLast();
		assertThat(last.basis().answers()).extracting(SaidAnswer::question)
			.contains("owner", "crisis-plan")
			.doesNotContain("remarks");
		assertThat(last.basis().answers()).filteredOn((answer) -> answer.question().equals("crisis-plan"))
			.singleElement()
			.satisfies((plan) -> {
				assertThat(plan.options()).hasSize(12).extracting(SaidAnswer.Choice::id).doesNotContain("none");
				assertThat(plan.options()).filteredOn(SaidAnswer.Choice::chosen)
					.allSatisfy((choice) -> assertThat(plan.said().de()).contains(choice.text().de()));
			});
		assertThat(last.basis().intent()).isNotNull().satisfies((intent) -> assertThat(intent.purposes()).isNotEmpty());
	}

	@Test
	void an_event_carries_the_most_telling_questions_only() {
		AssessmentCompleted unanswered = completed(1,
				new DemoCase.DemoAssessment("introduction", null, JSON.createArrayNode()), List.of());
		assertThat(unanswered.outlook().nextQuestions().questions()).hasSize(10);
		assertAgreed(unanswered);
	}

	/**
	 * Companies that come again are seen against the other cases, as if each pass had
	 * been another client's; those that come once are the first of their kind.
	 */
	private List<AssessmentCompleted> cycles(DemoCase demo) {
		List<DemoCase> others = DemoCase.all()
			.stream()
			.filter((other) -> demo.assessments().size() > 1 && !other.client().equals(demo.client()))
			.toList();
		return IntStream.rangeClosed(1, demo.assessments().size())
			.mapToObj((cycle) -> completed(cycle, demo.assessments().get(cycle - 1), others))
			.toList();
	}

	private AssessmentCompleted completed(int cycle, DemoCase.DemoAssessment demo, List<DemoCase> others) {
		Assessment open = Assessment.start(
				new UUID(this.id.getMostSignificantBits(), this.id.getLeastSignificantBits() + cycle - 1).toString(),
				"neuland", this.assessment.clientId(), this.assessment.catalogue(), DemoCaseTests.engagement(demo),
				cycle, List.of(), NOW);
		Instant completedAt = NOW.plus(HALF_A_YEAR.multipliedBy(cycle - 1));
		Outlook outlook = DemoCaseTests.outlook(demo);
		AssessmentResult result = AssessmentResult.of(open, DemoCaseTests.score(demo), completedAt);
		return AssessmentCompleted.of(result, OutlookResponse.of(open, outlook, outlook.nextLevel()),
				DemoCaseTests.basis(demo, peers(result, others)), completedAt);
	}

	private @Nullable PeerGroup peers(AssessmentResult result, List<DemoCase> others) {
		List<AssessmentResult> results = others.stream()
			.flatMap((other) -> other.assessments().stream())
			.map((other) -> AssessmentResult.of(this.assessment, DemoCaseTests.score(other), NOW))
			.toList();
		return results.isEmpty() ? null : Fellows.of(result, results);
	}

	private static JsonNode told(AssessmentCompleted event) {
		return JSON.readTree(CanonicalJson.of(event));
	}

	/**
	 * That a file of the contracts says this; writes it when told to by
	 * <code>-Dgolden.update=true</code>.
	 */
	private static void assertRecorded(String file, String json) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(Path.of("../infra/contracts/src/main/resources", file), json);
			return;
		}
		try (InputStream recorded = Objects
			.requireNonNull(AssessmentEventTests.class.getResourceAsStream("/" + file))) {
			assertThat(JSON.readTree(recorded).equals(JSON.readTree(json)))
				.as("%s says what the engine comes to; -Dgolden.update=true writes it anew", file)
				.isTrue();
		}
	}

	private static void assertAgreed(DomainEvent event) {
		assertThat(event.topic()).isEqualTo("nachhalt.assessments");
		List<String> violations = Contract.of("events/" + event.type()).violations(JSON.writeValueAsString(event));
		assertThat(violations).isEmpty();
	}

}
