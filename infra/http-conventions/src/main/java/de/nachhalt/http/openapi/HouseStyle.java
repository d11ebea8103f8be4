package de.nachhalt.http.openapi;

import de.nachhalt.http.problem.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Adds what holds for every call of every service.
 */
class HouseStyle implements GlobalOpenApiCustomizer {

	private static final String TOKEN = "token";

	private static final String REFUSED = "Refused";

	private final String service;

	HouseStyle(String service) {
		this.service = service;
	}

	@Override
	public void customise(OpenAPI api) {
		api.info(new Info().title(this.service).version("1"));
		Components components = (api.getComponents() != null) ? api.getComponents() : new Components();
		ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
		components
			.addSecuritySchemes(TOKEN,
					new SecurityScheme().type(SecurityScheme.Type.HTTP)
						.scheme("bearer")
						.bearerFormat("JWT")
						.description("An access token of the realm, for the audience nachhalt-api"))
			.addResponses(REFUSED,
					new ApiResponse().description("Refused, for the reason in `type` (RFC 9457)")
						.content(new Content().addMediaType("application/problem+json",
								new MediaType().schema(new Schema<>().$ref("Problem")))));
		api.components(components).addSecurityItem(new SecurityRequirement().addList(TOKEN));
		api.getPaths().values().forEach((path) -> path.readOperations().forEach(HouseStyle::mayBeRefused));
	}

	private static void mayBeRefused(Operation operation) {
		operation.getResponses().setDefault(new ApiResponse().$ref(REFUSED));
	}

}
