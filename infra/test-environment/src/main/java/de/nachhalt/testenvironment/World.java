package de.nachhalt.testenvironment;

import java.util.Locale;
import java.util.UUID;

/**
 * What a test class has for itself on servers it shares.
 *
 * @param database a name for its database
 * @param prefix what its topics and consumer groups start with
 * ({@code nachhalt.messaging.prefix})
 */
public record World(String database, String prefix) {

	private static final ClassValue<World> WORLDS = new ClassValue<>() {

		@Override
		protected World computeValue(Class<?> testClass) {
			String name = testClass.getSimpleName().toLowerCase(Locale.ROOT) + "-"
					+ UUID.randomUUID().toString().substring(0, 8);
			return new World(name.substring(Math.max(0, name.length() - 60)), name + ".");
		}

	};

	/** The same for the same class as long as the JVM runs. */
	public static World of(Class<?> testClass) {
		return WORLDS.get(testClass);
	}

}
