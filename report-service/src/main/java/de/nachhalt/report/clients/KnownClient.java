package de.nachhalt.report.clients;

import de.nachhalt.report.result.Language;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A client as this service remembers it.
 *
 * @param language code of the language its reports are written in
 * @param company {@code null} if it was heard of before that was kept
 */
public record KnownClient(@Id String id, String tenant, String name, String language, @Nullable Company company) {

	public Language reads() {
		return Language.of(this.language);
	}

}
