package de.nachhalt.http;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list that has no fixed end.
 *
 * @param items what is on this page
 * @param next cursor for the following page, opaque to the caller; {@code null} on the
 * last page
 * @param <T> type of the items
 */
public record Page<T>(List<T> items, @Nullable String next) {

	public Page {
		items = List.copyOf(items);
	}

	/**
	 * Cuts a page from what was read ahead.
	 * @param read up to {@link PageRequest#readAhead()} items in order
	 * @param request the page asked for
	 * @param position the place of an item in the order
	 */
	public static <T> Page<T> of(List<T> read, PageRequest request, Function<? super T, Cursor> position) {
		if (read.size() <= request.size()) {
			return new Page<>(read, null);
		}
		List<T> items = read.subList(0, request.size());
		return new Page<>(items, position.apply(items.getLast()).toString());
	}

	/**
	 * The same page with its items as the caller shall see them.
	 */
	public <R> Page<R> map(Function<? super T, ? extends R> view) {
		return new Page<>(this.items.stream().<R>map(view).toList(), this.next);
	}

}
