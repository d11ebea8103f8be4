package de.nachhalt.http.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.nachhalt.http.FieldProblem;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Violated Bean Validation constraints. The code is the constraint's name in kebab case;
 * its attributes are, in alphabetical order, the arguments of the message.
 */
final class ConstraintFaults {

	private ConstraintFaults() {
	}

	static List<FieldProblem> of(HandlerMethodValidationException fault) {
		return fault.getParameterValidationResults().stream().flatMap(ConstraintFaults::parameter).toList();
	}

	private static Stream<FieldProblem> parameter(ParameterValidationResult result) {
		if (result instanceof ParameterErrors bean) {
			String prefix = (result.getContainerIndex() != null) ? "[" + result.getContainerIndex() + "]" : "";
			return bean.getAllErrors().stream().map((error) -> problem(join(prefix, field(error)), error));
		}
		String name = ParameterNames.of(result.getMethodParameter());
		return result.getResolvableErrors().stream().map((error) -> problem(name, error));
	}

	static FieldProblem problem(ObjectError error) {
		return problem(field(error), error);
	}

	private static String field(ObjectError error) {
		return (error instanceof FieldError field) ? field.getField() : "";
	}

	private static String join(String prefix, String field) {
		return (prefix.isEmpty() || field.isEmpty() || field.startsWith("[")) ? prefix + field : prefix + "." + field;
	}

	private static FieldProblem problem(String field, MessageSourceResolvable error) {
		return new FieldProblem(field, code(error.getCodes()), attributes(error.getArguments()));
	}

	private static String code(String @Nullable [] codes) {
		if (codes == null || codes.length == 0) {
			return "invalid";
		}
		String constraint = codes[codes.length - 1];
		return switch (constraint) {
			case "NotNull", "NotBlank", "NotEmpty" -> "required";
			default -> constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		};
	}

	private static List<Object> attributes(Object @Nullable [] arguments) {
		if (arguments == null || arguments.length < 2) {
			return List.of();
		}
		// the first names the field
		return new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
	}

}
