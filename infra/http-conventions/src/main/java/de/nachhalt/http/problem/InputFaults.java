package de.nachhalt.http.problem;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.Refusal;
import de.nachhalt.http.VersionRequired;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsatisfiedRequestParameterException;

/**
 * A request whose body, headers or parameters cannot be read as agreed.
 */
class InputFaults implements FaultTranslator {

	private final JsonFaults json;

	InputFaults(JsonFaults json) {
		this.json = json;
	}

	@Override
	public @Nullable Refusal translate(Throwable fault) {
		return switch (fault) {
			case WebExchangeBindException binding ->
				new InvalidRequest(binding.getAllErrors().stream().map(this::problem).toList());
			case HandlerMethodValidationException constraints -> new InvalidRequest(ConstraintFaults.of(constraints));
			case MissingRequestValueException missing -> missing(missing.getName());
			case UnsatisfiedRequestParameterException _ -> new InvalidRequest(new FieldProblem("", "required"));
			case ServerWebInputException input -> input(input);
			default -> null;
		};
	}

	private static Refusal missing(String name) {
		return HttpHeaders.IF_MATCH.equalsIgnoreCase(name) ? new VersionRequired()
				: new InvalidRequest(new FieldProblem(name, "required"));
	}

	private FieldProblem problem(ObjectError error) {
		if (error.contains(TypeMismatchException.class) && error instanceof FieldError field) {
			return mismatch(field.getField(), error.unwrap(TypeMismatchException.class));
		}
		return ConstraintFaults.problem(error);
	}

	private @Nullable Refusal input(ServerWebInputException fault) {
		MethodParameter parameter = fault.getMethodParameter();
		return switch (fault.getCause()) {
			case TypeMismatchException mismatch when parameter != null -> parameter(parameter, mismatch);
			case null -> new TechnicalRefusal(HttpStatus.BAD_REQUEST, "missing-body");
			case Throwable cause -> body(cause);
		};
	}

	private Refusal parameter(MethodParameter parameter, TypeMismatchException fault) {
		if (parameter.hasParameterAnnotation(PathVariable.class)) {
			return new NotFound(); // nothing can live under an id that is none
		}
		return new InvalidRequest(mismatch(ParameterNames.of(parameter), fault));
	}

	private FieldProblem mismatch(String name, TypeMismatchException fault) {
		Class<?> expected = fault.getRequiredType();
		if (expected == null) {
			return new FieldProblem(name, "invalid");
		}
		if (expected == Cursor.class) {
			return new FieldProblem(name, "invalid-cursor");
		}
		return (expected == EntityTag.class) ? new FieldProblem(name, "invalid-entity-tag")
				: this.json.wrongType(name, expected);
	}

	private @Nullable Refusal body(Throwable cause) {
		for (Throwable next = cause; next != null; next = next.getCause()) {
			if (next instanceof JacksonException fault) {
				return this.json.refusal(fault);
			}
		}
		return new TechnicalRefusal(HttpStatus.BAD_REQUEST, "unreadable-body");
	}

}
