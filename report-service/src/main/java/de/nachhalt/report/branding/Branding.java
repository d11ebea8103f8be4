package de.nachhalt.report.branding;

import java.awt.Color;
import java.util.List;

import de.nachhalt.report.charts.Palette;
import de.nachhalt.report.result.Localized;
import org.jspecify.annotations.Nullable;

/**
 * How the documents of one consultancy look, and what they say of it. Every version is
 * kept as it was, so that a document can be made again.
 *
 * @param version 1 is the look of the house, for those who have not chosen any
 * @param logo {@code null} if there is none
 * @param contact lines of a block; empty if there is none
 * @param footer of every page, in one line; empty if there is none
 * @param closing last words of a document, in limited Markdown; empty where there are
 * none in a language
 */
public record Branding(long version, Tone main, Tone accent, @Nullable Logo logo, List<String> contact, String footer,
		Localized closing) {

	public static final Branding HOUSE = new Branding(1, tone(Palette.HOUSE.main()), tone(Palette.HOUSE.accent()), null,
			List.of(), "", new Localized("", ""));

	public Branding {
		contact = List.copyOf(contact);
	}

	private static Tone tone(Color color) {
		return new Tone(color.getRGB() & 0xffffff);
	}

	/**
	 * How the consultancy is called, if it says so: the first line of its contact block.
	 */
	String name() {
		return this.contact.isEmpty() ? "" : this.contact.getFirst();
	}

}
