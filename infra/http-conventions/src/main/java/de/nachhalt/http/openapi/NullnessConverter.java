package de.nachhalt.http.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a record which of its components may be null: they are optional, all others
 * required.
 */
class NullnessConverter implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		JavaType javaType = Json.mapper().constructType(type.getType());
		if (schema != null && javaType != null && javaType.getRawClass().isRecord()) {
			require(javaType.getRawClass(), defined(schema, context));
		}
		return schema;
	}

	private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
		if (schema.get$ref() == null) {
			return schema;
		}
		String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
		Schema<?> defined = context.getDefinedModels().get(name);
		return (defined != null) ? defined : schema;
	}

	private static void require(Class<?> type, Schema<?> schema) {
		Map<String, ?> properties = schema.getProperties();
		if (properties == null) {
			return;
		}
		for (RecordComponent component : type.getRecordComponents()) {
			boolean required = schema.getRequired() != null && schema.getRequired().contains(component.getName());
			if (properties.containsKey(component.getName()) && !required
					&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
				schema.addRequiredItem(component.getName());
			}
		}
	}

}
