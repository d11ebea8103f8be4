package de.nachhalt.client.keycloak;

import de.nachhalt.http.Cursor;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins at Keycloak, which counts.
 *
 * @param count how many come before
 */
public record Offset(int count) {

	private static final int FARTHEST = 1_000_000;

	/**
	 * The beginning of the page that the cursor stands for.
	 * @throws InvalidRequest if the cursor was made for another list
	 */
	public static Offset of(@Nullable Cursor cursor) {
		if (cursor == null) {
			return new Offset(0);
		}
		String count = cursor.keys(1).getFirst();
		if (!count.matches("\\d{1,6}")) {
			throw new InvalidRequest(new FieldProblem("cursor", "invalid-cursor"));
		}
		return new Offset(Integer.parseInt(count));
	}

	/**
	 * A cursor for what comes so much later.
	 */
	public Cursor after(int more) {
		return new Cursor(Integer.toString(Math.min(this.count + more, FARTHEST - 1)));
	}

}
