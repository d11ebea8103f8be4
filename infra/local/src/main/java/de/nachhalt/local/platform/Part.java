package de.nachhalt.local.platform;

import java.util.Set;
import java.util.function.Supplier;

/**
 * One process of the platform.
 *
 * @param name as people call it
 * @param port where it listens
 * @param needs names of the parts that must be ready before this one is started, and that
 * are stopped after it
 * @param probe tells when it is ready
 * @param command how it is started; output is redirected by the supervisor
 */
record Part(String name, int port, Set<String> needs, Probe probe, Supplier<ProcessBuilder> command) {

	Part {
		needs = Set.copyOf(needs);
	}

}
