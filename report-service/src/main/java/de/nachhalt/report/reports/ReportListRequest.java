package de.nachhalt.report.reports;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which reports a list shows; all when nothing is given.
 */
@ParameterObject
record ReportListRequest(@Parameter(description = "Of this assessment only") @Nullable String assessment,
		@Parameter(description = "Of this client only") @Nullable String client) {
}
