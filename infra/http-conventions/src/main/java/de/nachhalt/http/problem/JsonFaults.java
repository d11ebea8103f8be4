package de.nachhalt.http.problem;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;

/**
 * What is wrong with a JSON body, said in the caller's terms: paths and JSON types
 * instead of classes.
 */
class JsonFaults {

	private final JsonMapper json;

	JsonFaults(JsonMapper json) {
		this.json = json;
	}

	@Nullable Refusal refusal(JacksonException fault) {
		return switch (fault) {
			case InvalidDefinitionException _ -> null;
			case InputCoercionException tooLarge ->
				new InvalidRequest(wrongType(path(tooLarge), tooLarge.getTargetType()));
			case StreamReadException unreadable -> unreadable(unreadable);
			case MismatchedInputException nothing when isEmpty(nothing) ->
				new TechnicalRefusal(HttpStatus.BAD_REQUEST, "missing-body");
			case DatabindException mismatch -> new InvalidRequest(problem(path(mismatch), mismatch));
			default -> unreadable(fault);
		};
	}

	private static Refusal unreadable(JacksonException fault) {
		TokenStreamLocation where = fault.getLocation();
		return new TechnicalRefusal(HttpStatus.BAD_REQUEST, "unreadable-json", (where != null) ? where.getLineNr() : 1,
				(where != null) ? where.getColumnNr() : 1);
	}

	private FieldProblem problem(String path, DatabindException fault) {
		return switch (fault) {
			case UnrecognizedPropertyException _ -> new FieldProblem(path, "unknown-field");
			case ValueInstantiationException refused -> wrongType(path, refused.getType().getRawClass());
			case MismatchedInputException mismatch when mismatch.getTargetType() == null ->
				new FieldProblem(path, "invalid");
			case MismatchedInputException mismatch when isNull(mismatch) -> new FieldProblem(path, "required");
			case MismatchedInputException mismatch -> wrongType(path, mismatch.getTargetType());
			default -> new FieldProblem(path, "invalid");
		};
	}

	private static boolean isEmpty(MismatchedInputException fault) {
		return fault.getCurrentToken() == null && fault.getPath().isEmpty();
	}

	private static boolean isNull(MismatchedInputException fault) {
		return fault.getTargetType().isPrimitive()
				&& (fault.getCurrentToken() == JsonToken.VALUE_NULL || fault.getCurrentToken() == JsonToken.END_OBJECT);
	}

	FieldProblem wrongType(String path, Class<?> expected) {
		if (expected.isEnum()) {
			return new FieldProblem(path, "unknown-value", values(expected));
		}
		return new FieldProblem(path, "wrong-type", new DefaultMessageSourceResolvable("type." + jsonType(expected)));
	}

	/**
	 * The values of an enumeration as they are written in JSON.
	 */
	private String values(Class<?> enumeration) {
		return Arrays.stream(enumeration.getEnumConstants())
			.map((constant) -> this.json.convertValue(constant, String.class))
			.collect(Collectors.joining(", "));
	}

	private static String jsonType(Class<?> type) {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
		if (boxed == Boolean.class) {
			return "boolean";
		}
		if (boxed == Integer.class || boxed == Long.class) {
			return "integer";
		}
		if (Number.class.isAssignableFrom(boxed)) {
			return "number";
		}
		if (type.isArray() || Collection.class.isAssignableFrom(type)) {
			return "list";
		}
		return isText(type) ? textForm(type) : "object";
	}

	private static boolean isText(Class<?> type) {
		return type == String.class || type == UUID.class || Temporal.class.isAssignableFrom(type);
	}

	private static String textForm(Class<?> type) {
		if (type == String.class) {
			return "text";
		}
		if (type == UUID.class) {
			return "id";
		}
		return (type == LocalDate.class) ? "date" : "time";
	}

	private static String path(JacksonException fault) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference step : fault.getPath()) {
			if (step.getPropertyName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.toString();
	}

}
