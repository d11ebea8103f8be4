package de.nachhalt.testenvironment;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * Leaves out what Spring generates beside our classes when a service is packaged for a
 * fast start; the house rules are about what people write.
 */
public final class HandWritten implements ImportOption {

	@Override
	public boolean includes(Location location) {
		return !location.contains("__") && !location.contains("$$");
	}

}
