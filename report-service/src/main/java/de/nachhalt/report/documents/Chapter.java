package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the table of contents and of the bookmarks.
 *
 * @param number from 1; empty for what stands within a chapter
 * @param id where it starts in the document
 */
record Chapter(String number, String id, String title, List<Chapter> parts) {

	static Chapter part(String id, String title) {
		return new Chapter("", id, title, List.of());
	}

	String bookmark() {
		return this.number.isEmpty() ? this.title : this.number + "  " + this.title;
	}

	/**
	 * Chapters as they are added, numbered one after the other.
	 */
	static final class Contents {

		private final List<Chapter> chapters = new ArrayList<>();

		private final Wording words;

		Contents(Wording words) {
			this.words = words;
		}

		Contents add(String id) {
			return add(id, List.of());
		}

		Contents add(String id, List<Chapter> parts) {
			this.chapters.add(new Chapter(String.valueOf(this.chapters.size() + 1), id, this.words.say(id + ".title"),
					List.copyOf(parts)));
			return this;
		}

		Contents addIf(boolean wanted, String id) {
			return wanted ? add(id) : this;
		}

		List<Chapter> chapters() {
			return List.copyOf(this.chapters);
		}

	}

}
