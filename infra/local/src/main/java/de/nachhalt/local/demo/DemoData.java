package de.nachhalt.local.demo;

import java.net.URI;
import java.util.function.Consumer;

import tools.jackson.databind.JsonNode;

/**
 * Enters the five demo cases as a consultant of Neuland Beratung would: client, answers,
 * plan, actions, completion, and waits for the reports. What is there already is left
 * alone, so an interrupted run can be repeated.
 */
public final class DemoData {

	private DemoData() {
	}

	/**
	 * @param gateway public address of a platform that is ready
	 * @param progress is told each case's name when it begins
	 * @throws IllegalStateException if the platform refuses something
	 */
	public static void seed(URI gateway, Consumer<String> progress) {
		DemoCalls calls = new DemoCalls(PlatformSession.signIn(gateway, "neuland-consultant", "neuland-consultant"));
		DemoDossiers dossiers = new DemoDossiers(calls);
		JsonNode catalogue = calls.catalogue();
		for (DemoCase demo : DemoCase.all()) {
			new DemoEntry(demo, calls, catalogue).complete(progress);
			dossiers.complete(demo);
		}
	}

}
