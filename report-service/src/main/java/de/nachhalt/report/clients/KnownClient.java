package de.nachhalt.report.clients;

import de.nachhalt.report.result.Language;

import org.springframework.data.annotation.Id;

/**
 * A client as this service remembers it.
 *
 * @param language code of the language its reports are written in
 */
public record KnownClient(@Id String id, String tenant, String name, String language) {

	public Language reads() {
		return Language.of(this.language);
	}

}
