package de.nachhalt.assessment.catalogue;

import de.nachhalt.messaging.DomainEvent;

/**
 * A lead published a catalogue.
 *
 * @param by subject of the lead
 * @param object id of the catalogue
 * @param name id and version
 */
record ActDone(String kind, String by, String object, String name) implements DomainEvent {

	static ActDone published(OwnCatalogue catalogue, String by) {
		return new ActDone("catalogue-published", by, catalogue.id(),
				catalogue.catalogueId() + ' ' + catalogue.catalogueVersion());
	}

	@Override
	public String type() {
		return "de.nachhalt.act.done.v1";
	}

	@Override
	public String topic() {
		return "nachhalt.acts";
	}

}
