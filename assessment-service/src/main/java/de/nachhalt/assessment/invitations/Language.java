package de.nachhalt.assessment.invitations;

import java.util.Locale;

import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The language a questionnaire is read in.
 */
enum Language {

	DE, EN;

	String of(Text text) {
		return (this == DE) ? text.de() : text.en();
	}

	@Nullable String ofOptional(@Nullable Text text) {
		return (text != null) ? of(text) : null;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
