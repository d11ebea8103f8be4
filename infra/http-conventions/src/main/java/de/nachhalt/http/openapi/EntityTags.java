package de.nachhalt.http.openapi;

import de.nachhalt.http.EntityTagged;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/**
 * Documents the <code>ETag</code> of answers, and what <code>If-Match</code> makes of it.
 */
class EntityTags implements GlobalOperationCustomizer {

	@Override
	public Operation customize(Operation operation, HandlerMethod method) {
		if (method.hasMethodAnnotation(EntityTagged.class)) {
			operation.getResponses().forEach(EntityTags::tag);
		}
		if (operation.getParameters() != null) {
			operation.getParameters()
				.stream()
				.filter((parameter) -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
				.forEach((parameter) -> parameter.description("The `ETag` of what the change is based on"));
		}
		return operation;
	}

	private static void tag(String status, ApiResponse response) {
		if (status.startsWith("2")) {
			response.addHeaderObject(HttpHeaders.ETAG,
					new Header().description("Changes with what is answered").schema(new StringSchema()));
		}
	}

}
