package de.nachhalt.assessment.assessments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

import de.nachhalt.assessment.scoring.CanonicalJson;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.local.demo.DemoCase;
import de.nachhalt.local.demo.DemoCase.DemoAssessment;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Results of earlier days, scored again. Whoever changes what the engine says gives it a
 * new version, and a new file with the digests of its results: this test prints them. The
 * files of earlier versions stay; they tell since when results are different. Only where
 * the demo cases themselves were changed, a digest may change with them.
 */
class RescoringTests {

	private static final CompiledCatalogue CATALOGUE = TestCatalogues.builtIn();

	@Test
	void the_same_engine_scores_what_it_scored_before() {
		assertThat(scored()).isEqualTo(scoredBefore());
	}

	/** SHA-256 of each result, by demo case and cycle. */
	private static Map<String, String> scored() {
		Map<String, String> results = new TreeMap<>();
		List<DemoCase> cases = DemoCase.all();
		for (int i = 0; i < cases.size(); i++) {
			List<DemoAssessment> cycles = cases.get(i).assessments();
			for (int j = 0; j < cycles.size(); j++) {
				results.put("case-%d.%d".formatted(i + 1, j + 1), digest(cycles.get(j)));
			}
		}
		return results;
	}

	private static String digest(DemoAssessment demo) {
		AnswersDocument document = AnswersDocument
			.read("{\"engagement\": \"%s\", \"answers\": %s}".formatted(demo.engagement(), demo.answers()));
		Plan plan = (demo.plan() != null) ? PlanDocument.read(demo.plan().toString()).plan() : null;
		String result = CanonicalJson.of(CATALOGUE.score(document.engagement(), document.answers(CATALOGUE), plan));
		try {
			byte[] bytes = result.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> scoredBefore() {
		Map<String, String> results = new TreeMap<>();
		String file = "/scored/engine-%s.properties".formatted(CompiledCatalogue.ENGINE_VERSION);
		try (InputStream stored = RescoringTests.class.getResourceAsStream(file)) {
			Properties properties = new Properties();
			properties.load(Objects.requireNonNull(stored, file));
			properties.forEach((name, digest) -> results.put(name.toString(), digest.toString()));
			return results;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
