package de.nachhalt.http.problem;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem document.
 *
 * @param type stable name of the reason, <code>urn:nachhalt:problem:{slug}</code>
 * @param title the reason in the caller's language
 * @param status the HTTP status, repeated
 * @param detail what happened here and what to do, in the caller's language
 * @param errors the fields at fault
 * @param incident under which number to find an unexpected error in the logs
 */
public record Problem(URI type, String title, int status, String detail, List<Error> errors,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String incident) {

	/**
	 * A field at fault.
	 *
	 * @param field path of the field as sent; empty when the whole body is meant
	 * @param code stable name of what is wrong
	 * @param message what is wrong, in the caller's language
	 * @param line where the field stands in a text that was sent, from 1
	 * @param column likewise
	 */
	public record Error(String field, String code, String message,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer column) {
	}

}
