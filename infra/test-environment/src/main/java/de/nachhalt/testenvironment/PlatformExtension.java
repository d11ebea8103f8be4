package de.nachhalt.testenvironment;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails the test during which something was sent to MongoDB that only one of the two
 * servers can do.
 */
final class PlatformExtension implements BeforeEachCallback, AfterEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		MongoDialect.LISTENER.takeViolations();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		var violations = MongoDialect.LISTENER.takeViolations();
		if (!violations.isEmpty()) {
			throw new AssertionError("Outside the MongoDB dialect: " + String.join("; ", violations));
		}
	}

}
