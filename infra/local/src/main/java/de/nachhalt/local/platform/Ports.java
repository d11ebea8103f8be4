package de.nachhalt.local.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

import de.nachhalt.local.FreePort;

/**
 * Where everything listens. People need to know the ports of gateway and sign-in; the
 * others follow from them, or are any free ones where somebody else was faster.
 *
 * @param gateway the platform's door
 * @param keycloak the sign-in
 */
record Ports(int gateway, int keycloak, int clientService, int assessmentService, int reportService,
		int gatewayManagement, int mongo, int kafka, int kafkaController, int keycloakManagement) {

	/**
	 * @param first the gateway's port
	 * @throws Refusal if the gateway's port or the next one is taken
	 */
	static Ports from(int first) {
		return from(first, FreePort::isFree);
	}

	/** Free ones, whichever they are. */
	static Ports free() {
		return new Ports(FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any(),
				FreePort.any(), FreePort.any(), FreePort.any(), FreePort.any());
	}

	static Ports from(int first, IntPredicate isFree) {
		require(first, "the gateway", isFree);
		require(first + 1, "the sign-in", isFree);
		Set<Integer> given = new HashSet<>();
		return new Ports(first, first + 1, choose(first + 2, given, isFree), choose(first + 3, given, isFree),
				choose(first + 4, given, isFree), choose(first + 5, given, isFree), choose(first + 6, given, isFree),
				choose(first + 7, given, isFree), choose(first + 8, given, isFree), choose(first + 9, given, isFree));
	}

	private static void require(int port, String user, IntPredicate isFree) {
		if (!isFree.test(port)) {
			throw new Refusal(("Port %d, which %s needs, is taken by another program: "
					+ "end that program or choose other ports with NACHHALT_PORT.")
				.formatted(port, user));
		}
	}

	private static int choose(int preferred, Set<Integer> given, IntPredicate isFree) {
		int port = isFree.test(preferred) ? preferred : FreePort.any();
		while (!given.add(port)) {
			port = FreePort.any();
		}
		return port;
	}

	String gatewayUrl() {
		return "http://localhost:" + this.gateway;
	}

	String keycloakUrl() {
		return "http://localhost:" + this.keycloak;
	}

}
