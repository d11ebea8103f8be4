package de.nachhalt.http.openapi;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTag;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Documents that clients can be generated from: what is never null is required, cursors
 * and entity tags are texts, every call may be refused by a problem document and needs a
 * token. The gateway, which has no calls of its own to describe, leaves springdoc out.
 */
@AutoConfiguration(before = SpringDocConfiguration.class)
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
class OpenApiAutoConfiguration {

	OpenApiAutoConfiguration() {
		SpringDocUtils.getConfig()
			.replaceWithClass(Cursor.class, String.class)
			.replaceWithClass(EntityTag.class, String.class)
			.addSimpleTypesForParameterObject(Cursor.class);
	}

	@Bean
	GlobalOpenApiCustomizer houseStyle(@Value("${spring.application.name:service}") String service) {
		return new HouseStyle(service);
	}

	@Bean
	GlobalOperationCustomizer entityTags() {
		return new EntityTags();
	}

	@Bean
	NullnessConverter nullness() {
		return new NullnessConverter();
	}

}
