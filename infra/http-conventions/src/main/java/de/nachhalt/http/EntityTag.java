package de.nachhalt.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.ResponseEntity;

/**
 * The version of an aggregate as an HTTP entity tag. Controllers send it as
 * <code>ETag</code> ({@link #toString()}) and take it back as
 * <code>@RequestHeader(HttpHeaders.IF_MATCH) EntityTag</code>: a missing header is
 * answered 428, a malformed one 400.
 *
 * @param version version of the aggregate, at least 1
 */
public record EntityTag(long version) {

	// weak as well: a compressing proxy weakens tags, the version stays the same; so it
	// does in another representation, which is named behind it
	private static final Pattern FORM = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,17})(?:-[a-z]{1,10})?\"");

	/**
	 * Reads an <code>If-Match</code> header. Found by name by Spring's conversion.
	 * @throws IllegalArgumentException if it is not exactly one entity tag of ours
	 */
	public static EntityTag valueOf(String header) {
		Matcher matcher = FORM.matcher(header.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not an entity tag");
		}
		return new EntityTag(Long.parseLong(matcher.group(1)));
	}

	/**
	 * Begins an answer that carries the version.
	 * @param version of what the body shows
	 */
	public static ResponseEntity.BodyBuilder ok(long version) {
		return ResponseEntity.ok().eTag(new EntityTag(version).toString());
	}

	/**
	 * Lets a change through that is based on the current version.
	 * @param current version of the stored aggregate
	 * @throws StaleVersion if somebody else has changed it since
	 */
	public void requireCurrent(long current) {
		if (this.version != current) {
			throw new StaleVersion();
		}
	}

	@Override
	public String toString() {
		return '"' + Long.toString(this.version) + '"';
	}

}
