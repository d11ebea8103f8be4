package de.nachhalt.report.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.clients.Company;
import de.nachhalt.report.documents.Duty.Part;
import de.nachhalt.report.documents.Duty.Role;
import de.nachhalt.report.documents.Matter.Point;
import de.nachhalt.report.documents.Matter.Topic;
import de.nachhalt.report.reports.ReportKind;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis.Intent;
import de.nachhalt.report.result.ChannelAdvice;
import de.nachhalt.report.result.Localized;
import org.jspecify.annotations.Nullable;

/**
 * What an agency works from. It says what company and assessment settle and who settles
 * the rest; no scores, no gaps, no warning signs: where a company is weak is not for
 * those who work for it.
 *
 * @param points what has to be known, by topic
 * @param conduits channels that fit
 * @param tasks what an agency does in the recommended delivery model; empty when nothing
 */
record Handover(Masthead mast, @Nullable Company company, Map<Topic, List<Point>> points, List<Conduit> conduits,
		List<Task> tasks) {

	static Handover of(Material material, Wording words) {
		AssessmentResult result = material.result();
		Intent intent = material.known().intent();
		return new Handover(Masthead.of(ReportKind.HANDOVER, material, words), material.company(),
				Arrays.stream(Topic.values())
					.collect(Collectors.toMap((topic) -> topic, (topic) -> points(topic, material, words))),
				Conduit.all(result, intent, words), tasks(result.delivery().model(), words));
	}

	private static List<Point> points(Topic topic, Material material, Wording words) {
		List<Point> points = new ArrayList<>(planned(topic, material.known().intent(), words));
		Matter.of(topic)
			.stream()
			.map((matter) -> matter.point(material.result(), material.known(), words))
			.forEach(points::add);
		return List.copyOf(points);
	}

	/**
	 * What the plan says.
	 */
	private static List<Point> planned(Topic topic, @Nullable Intent intent, Wording words) {
		return switch (topic) {
			case GOALS -> List.of(listed("purposes", (intent != null) ? intent.purposes() : List.of(), words),
					period(intent, words));
			case AUDIENCE -> List.of(listed("audiences", (intent != null) ? intent.audiences() : List.of(), words));
			case VOICE -> List.of(speaker(intent, words));
			case CONTENT, CLEARANCE, CRISIS -> List.of();
		};
	}

	private static Point listed(String what, List<Localized> named, Wording words) {
		String label = words.say("matter." + what);
		return named.isEmpty() ? Point.open(label, Role.MANAGEMENT, words) : Point.settled(label,
				words.capitalised(named.stream().map(words::of).collect(Collectors.joining(", "))));
	}

	private static Point period(@Nullable Intent intent, Wording words) {
		String label = words.say("matter.period");
		if (intent == null) {
			return Point.open(label, Role.MANAGEMENT, words);
		}
		String start = words.day(LocalDate.parse(intent.start()));
		Double weeks = intent.weeks();
		return Point.settled(label, (weeks != null) ? words.say("handover.period.weeks", start, words.amount(weeks))
				: words.say("handover.period.good", start));
	}

	private static Point speaker(@Nullable Intent intent, Wording words) {
		String label = words.say("matter.speaker");
		String role = (intent != null && intent.ownVoice()) ? intent.mainCommunicator() : null;
		return (role != null) ? Point.settled(label, role) : Point.open(label, Role.MANAGEMENT, words);
	}

	private static List<Task> tasks(String model, Wording words) {
		return model.contains("agency") ? Duty.of(model)
			.stream()
			.filter((duty) -> duty.part(Role.AGENCY, true) != Part.NONE)
			.map((duty) -> Task.of(duty, words))
			.toList() : List.of();
	}

	Wording words() {
		return this.mast.words();
	}

	List<Chapter> chapters() {
		return Stream
			.of("company", "goals", "audience", "content", "channels", "delivery", "voice", "clearance", "crisis",
					"acceptance")
			.map((id) -> Chapter.part("handover-" + id, words().say("handover." + id + ".title")))
			.toList();
	}

	/**
	 * What has to be known of one topic.
	 */
	List<Point> of(String topic) {
		return this.points.getOrDefault(Topic.valueOf(topic.toUpperCase(Locale.ROOT)), List.of());
	}

	/**
	 * How channels stand when none is named.
	 */
	String channelState() {
		ChannelAdvice advice = this.mast.result().channels();
		return (advice != null) ? advice.state() : "open";
	}

	/**
	 * How much is settled, in one sentence.
	 */
	String tally() {
		List<Point> all = this.points.values().stream().flatMap(List::stream).toList();
		long settled = all.stream().filter(Point::settled).count();
		return (settled == all.size()) ? words().say("handover.tally.all", all.size())
				: words().say("handover.tally", settled, all.size(), all.size() - settled);
	}

	/**
	 * A task in which an agency takes part.
	 *
	 * @param part the agency's
	 * @param lead who leads it within the company
	 */
	record Task(String title, String part, String lead) {

		static Task of(Duty duty, Wording words) {
			return new Task(words.say("duty." + duty.name().toLowerCase(Locale.ROOT)),
					words.say("part." + duty.part(Role.AGENCY, true).name().toLowerCase(Locale.ROOT)),
					Arrays.stream(Role.values())
						.filter((role) -> duty.part(role, true).leading())
						.map((role) -> words.say("role." + role.name().toLowerCase(Locale.ROOT)))
						.collect(Collectors.joining(", ")));
		}

	}

}
