package de.nachhalt.http.openapi;

import java.util.Map;

import de.nachhalt.http.EntityTagged;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiTests {

	@Test
	void what_is_never_null_is_required() {
		ModelConverters converters = new ModelConverters(true);
		converters.addConverter(new NullnessConverter());

		Map<String, Schema> schemas = converters.readAll(Cake.class);

		assertThat(schemas.get("Cake").getRequired()).containsExactlyInAnyOrder("name", "layers", "filling");
		assertThat(schemas.get("Filling").getRequired()).containsExactly("taste");
	}

	@Test
	void every_call_may_be_refused_and_needs_a_token() {
		Operation bake = new Operation().responses(new ApiResponses());
		OpenAPI api = new OpenAPI().paths(new Paths().addPathItem("/cakes", new PathItem().post(bake)));

		new HouseStyle("bakery").customise(api);

		assertThat(bake.getResponses().getDefault().get$ref()).isEqualTo("#/components/responses/Refused");
		assertThat(api.getComponents().getSchemas()).containsKey("Problem");
		assertThat(api.getSecurity()).isNotEmpty();
		assertThat(api.getInfo().getTitle()).isEqualTo("bakery");
	}

	@Test
	void an_entity_tag_is_a_header_of_successful_answers() throws Exception {
		ApiResponses responses = new ApiResponses().addApiResponse("200", new ApiResponse())
			.addApiResponse("304", new ApiResponse());
		Operation bake = new Operation().responses(responses);

		new EntityTags().customize(bake, new HandlerMethod(this, getClass().getDeclaredMethod("tagged")));

		assertThat(responses.get("200").getHeaders()).containsOnlyKeys("ETag");
		assertThat(responses.get("304").getHeaders()).isNull();
	}

	@EntityTagged
	void tagged() {
	}

	record Cake(String name, int layers, Filling filling, @Nullable String decoration) {
	}

	record Filling(String taste, @Nullable String colour) {
	}

}
