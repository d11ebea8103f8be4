package de.nachhalt.local.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * The part of the script <code>nachhalt</code> that is better said in Java.
 */
public final class Nachhalt {

	private Nachhalt() {
	}

	/**
	 * @param args the checkout, the command (<code>up</code>, <code>down</code>,
	 * <code>status</code>) and its options
	 */
	public static void main(String[] args) throws InterruptedException {
		try {
			Installation installation = Installation.from(Path.of(args[0]), System.getenv());
			System.exit(run(installation, args[1], List.of(args).subList(2, args.length)));
		}
		catch (Refusal refusal) {
			System.err.println("nachhalt: " + refusal.getMessage());
			System.exit(1);
		}
	}

	private static int run(Installation installation, String command, List<String> options)
			throws InterruptedException {
		Console console = new Console(System.out);
		return switch (command) {
			case "up" -> new Up(installation, console).run(UpOptions.of(options));
			case "down" -> new Down(installation, console).run();
			case "status" -> status(installation, options.contains("--json"));
			default -> throw new Refusal(
					"There is no command '%s'. './nachhalt help' tells which there are.".formatted(command));
		};
	}

	private static int status(Installation installation, boolean json) {
		StatusReport report = new StateFile(installation.home()).read()
			.map(StatusReport::of)
			.orElseGet(() -> StatusReport.neverStarted(installation));
		if (json) {
			System.out.println(report.toJson());
		}
		else {
			report.print(System.out);
		}
		return 0;
	}

}
