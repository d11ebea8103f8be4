package de.nachhalt.report.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import de.nachhalt.report.documents.Duty.Role;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.AssessmentResult.Question;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Localized;

/**
 * Something that company and agency must know of each other before the first post: the
 * question of the built-in catalogue that tells it, from how many points on the answer
 * settles it, and who in the company settles it otherwise. What is below that is nobody's
 * business but the company's.
 */
enum Matter {

	GOALS(Topic.GOALS, "goal-clarity", 65, Role.MANAGEMENT), MEASURES(Topic.GOALS, "measures", 65, Role.OWNER),
	GROUPS(Topic.AUDIENCE, "audience-definition", 65, Role.OWNER),
	NEED(Topic.AUDIENCE, "audience-need", 65, Role.OWNER), SUBJECTS(Topic.CONTENT, "content-value", 65, Role.OWNER),
	TONE(Topic.CONTENT, "writing", 100, Role.OWNER), TABOOS(Topic.CONTENT, "crisis-topics", 75, Role.MANAGEMENT),
	RIGHTS(Topic.CONTENT, "content-rights", 75, Role.OWNER),
	RULES(Topic.CLEARANCE, "clearance-rules", 65, Role.MANAGEMENT),
	TIME(Topic.CLEARANCE, "clearance-time", 65, Role.MANAGEMENT),
	PEOPLE(Topic.CLEARANCE, "clearance-people", 100, Role.MANAGEMENT),
	MEDIA(Topic.CLEARANCE, "agency-clearance", 75, Role.MANAGEMENT), LEAD(Topic.VOICE, "owner", 60, Role.MANAGEMENT),
	REPLIES(Topic.VOICE, "answer-authority", 65, Role.MANAGEMENT),
	ACCOUNTS(Topic.VOICE, "account-ownership", 60, Role.OWNER),
	CONTACT(Topic.CRISIS, "crisis-contact", 75, Role.MANAGEMENT),
	STATEMENT(Topic.CRISIS, "crisis-decision", 75, Role.MANAGEMENT);

	private final Topic topic;

	private final String question;

	private final double settledFrom;

	private final Role settler;

	Matter(Topic topic, String question, double settledFrom, Role settler) {
		this.topic = topic;
		this.question = question;
		this.settledFrom = settledFrom;
		this.settler = settler;
	}

	static List<Matter> of(Topic topic) {
		return Arrays.stream(values()).filter((matter) -> matter.topic == topic).toList();
	}

	String question() {
		return this.question;
	}

	/**
	 * How it stands.
	 */
	Point point(AssessmentResult result, Basis basis, Wording words) {
		String label = words.say("matter." + name().toLowerCase(Locale.ROOT));
		boolean settled = result.dimensions()
			.stream()
			.flatMap((dimension) -> dimension.questions().stream())
			.filter((each) -> each.id().equals(this.question))
			.anyMatch(this::settles);
		Optional<Localized> said = basis.answer(this.question).map(Basis.Answer::said);
		return (settled && said.isPresent()) ? Point.settled(label, words.of(said.get()))
				: Point.open(label, this.settler, words);
	}

	private boolean settles(Question answered) {
		Double score = answered.score();
		return score != null && score >= this.settledFrom;
	}

	/**
	 * Parts of a handover package.
	 */
	enum Topic {

		GOALS, AUDIENCE, CONTENT, CLEARANCE, VOICE, CRISIS

	}

	/**
	 * A matter as the reader sees it.
	 *
	 * @param value what is settled, or who has to settle it
	 */
	record Point(String label, String value, boolean settled) {

		static Point settled(String label, String value) {
			return new Point(label, value, true);
		}

		static Point open(String label, Role settler, Wording words) {
			return new Point(label, words.say("handover.open." + settler.name().toLowerCase(Locale.ROOT)), false);
		}

		String mark() {
			return this.settled ? "✓" : "○";
		}

		/** In the style sheet. */
		String style() {
			return this.settled ? "true" : "open";
		}

	}

}
