package de.nachhalt.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A field at fault. The message shown is looked up under <code>field.{code}</code> in the
 * caller's language.
 *
 * @param field path of the field as the caller sent it, such as
 * <code>answers[2].question</code>; empty when the whole body is meant
 * @param code stable name of what is wrong, such as <code>unknown-question</code>
 * @param arguments values for the placeholders of the message; never what must not be
 * repeated to the caller
 * @param position where the field stands, when what was sent is a text that people write;
 * else null
 */
public record FieldProblem(String field, String code, List<Object> arguments, @Nullable Position position) {

	public FieldProblem {
		arguments = List.copyOf(arguments);
	}

	public FieldProblem(String field, String code, List<Object> arguments) {
		this(field, code, arguments, null);
	}

	public FieldProblem(String field, String code, Object... arguments) {
		this(field, code, List.of(arguments));
	}

}
