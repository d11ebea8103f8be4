package de.nachhalt.http;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which page of a list is asked for: <code>?cursor=&amp;limit=</code>. Controllers take
 * it as <code>@Valid PageRequest</code>.
 *
 * @param cursor where the page before ended; {@code null} for the first page
 * @param limit how many items at most; 50 when not given
 */
@ParameterObject
public record PageRequest(
		@Parameter(description = "`next` of the page before; leave out for the first page") @Nullable Cursor cursor,
		@Parameter(
				description = "How many items at most; 50 when left out") @Nullable @Min(1) @Max(200) Integer limit) {

	private static final int USUAL = 50;

	/**
	 * How many items the page may have.
	 */
	public int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	/**
	 * How many items to read: one more than the page has tells whether another follows.
	 */
	public int readAhead() {
		return size() + 1;
	}

}
