package de.nachhalt.benchmarks;

import java.net.URI;
import java.util.List;

import de.nachhalt.local.demo.PlatformSession;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it takes to work with many clients, measured from outside through the gateway of a
 * running platform. Records as many as are missing to the number first, which takes its
 * time. Usage: <code>PortfolioMeasurement http://localhost:8080 5000</code>
 */
public final class PortfolioMeasurement {

	private static final int WARM_UP = 10;

	private static final int RUNS = 100;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> SECTORS = List.of("Maschinenbau", "Mode", "Getränke", "Gastronomie", "Gesundheit",
			"IT-Beratung", "Handwerk", "Verwaltung");

	private static final List<String> SIZES = List.of("micro", "small", "medium", "large");

	private final PlatformSession session;

	private PortfolioMeasurement(PlatformSession session) {
		this.session = session;
	}

	public static void main(String[] arguments) {
		PlatformSession session = PlatformSession.signIn(URI.create(arguments[0]), "kompass-lead", "kompass-lead");
		PortfolioMeasurement measurement = new PortfolioMeasurement(session);
		measurement.record(Integer.parseInt(arguments[1]));
		System.out.println("| what | runs | median | p95 | longest |\n|---|---|---|---|---|");
		System.out.println(measurement.get("first page of 100", "/api/portfolio?limit=100"));
		System.out.println(measurement.get("the same filtered by sector and size, by what is due",
				"/api/portfolio?limit=100&sector=Mode&size=small&sort=due"));
		System.out.println(measurement.get("counts for the charts", "/api/portfolio/overview"));
		System.out
			.println(measurement.get("search by prefix, as Ctrl-K does", "/api/clients?search=kund%20499&limit=8"));
		System.out.println(measurement.get("the whole portfolio as CSV", "/api/portfolio/export"));
		System.out.println(measurement.recording());
	}

	private void record(int clients) {
		long there = JSON.readTree(this.session.get("/api/portfolio/overview").body()).get("total").asLong();
		for (long number = there; number < clients; number++) {
			record(number);
		}
	}

	private void record(long number) {
		String client = JSON.writeValueAsString(JSON.createObjectNode()
			.put("name", "Kunde " + number)
			.put("sector", SECTORS.get((int) (number % SECTORS.size())))
			.put("size", SIZES.get((int) (number / 8 % SIZES.size())))
			.put("market", "b2b")
			.put("language", "de"));
		Durations.require(this.session.post("/api/clients", client).statusCode() == 201);
	}

	private String get(String what, String path) {
		return Durations
			.measured(WARM_UP, RUNS, () -> path,
					(asked) -> Durations.require(this.session.get(asked).statusCode() == 200))
			.row(what);
	}

	private String recording() {
		return Durations.measured(WARM_UP, RUNS, () -> "", (nothing) -> record(RUNS)).row("recording a client");
	}

}
