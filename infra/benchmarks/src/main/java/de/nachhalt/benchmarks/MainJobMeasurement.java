package de.nachhalt.benchmarks;

import java.net.URI;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a consultant waits for, measured from outside through the gateway of a running
 * platform: from completion until the report is ready, a result, and what would be.
 * Usage: <code>MainJobMeasurement http://localhost:8080</code>
 */
public final class MainJobMeasurement {

	private static final int WARM_UP = 5;

	private static final int COMPLETIONS = 50;

	private static final int RESULTS = 500;

	private final Consultant consultant;

	private MainJobMeasurement(Consultant consultant) {
		this.consultant = consultant;
	}

	public static void main(String[] arguments) {
		MainJobMeasurement measurement = new MainJobMeasurement(Consultant.at(URI.create(arguments[0])));
		System.out.println("| what | runs | median | p95 | longest |\n|---|---|---|---|---|");
		System.out.println(measurement.completions().row("completion to report ready"));
		System.out.println(measurement.results().row("`GET …/result` of an open assessment"));
		System.out.println(measurement.whatIfs().row("`POST …/what-if` with another plan"));
	}

	private Durations completions() {
		return Durations.measured(WARM_UP, COMPLETIONS, this.consultant::answeredAssessment, this.consultant::complete);
	}

	private Durations results() {
		String assessment = this.consultant.answeredAssessment();
		return Durations.measured(WARM_UP, RESULTS, () -> assessment,
				(path) -> this.consultant.session().get(path + "/result"));
	}

	/** A slider that is moved by a quarter of an hour each time. */
	private Durations whatIfs() {
		String assessment = this.consultant.answeredAssessment();
		ObjectNode supposed = Consultant.JSON.createObjectNode();
		ObjectNode plan = this.consultant.plan();
		supposed.set("plan", plan);
		double[] hours = { 0 };
		return Durations.measured(WARM_UP, RESULTS, () -> assessment, (path) -> {
			hours[0] = (hours[0] + 0.25) % 40;
			((ObjectNode) plan.get("people").get(0)).put("hours", hours[0]);
			Durations
				.require(this.consultant.session().post(path + "/what-if", supposed.toString()).statusCode() == 200);
		});
	}

}
