package de.nachhalt.http;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A business refusal: one subclass per reason. It reaches the caller as an RFC 9457
 * problem document whose <code>type</code> is <code>urn:nachhalt:problem:{slug}</code>
 * and whose title and detail come from the message bundles
 * (<code>problem.{slug}.title</code>, <code>problem.{slug}.detail</code>) in the caller's
 * language.
 */
public abstract class Refusal extends RuntimeException {

	private final transient HttpStatus status;

	private final String slug;

	private final transient List<FieldProblem> fields;

	private final transient List<Object> arguments;

	/**
	 * @param status the HTTP status of the answer
	 * @param slug stable, lower-case, hyphenated name of the reason
	 * @param fields the fields at fault, empty when none is
	 * @param arguments values for the placeholders of title and detail
	 */
	protected Refusal(HttpStatus status, String slug, List<FieldProblem> fields, Object... arguments) {
		super(slug, null, false, false);
		this.status = status;
		this.slug = slug;
		this.fields = List.copyOf(fields);
		this.arguments = List.of(arguments);
	}

	public HttpStatus status() {
		return this.status;
	}

	public String slug() {
		return this.slug;
	}

	public List<FieldProblem> fields() {
		return this.fields;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

	/**
	 * Headers that belong to the answer, such as <code>Allow</code> or
	 * <code>Retry-After</code>.
	 */
	public HttpHeaders headers() {
		return HttpHeaders.EMPTY;
	}

}
