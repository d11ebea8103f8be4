package de.nachhalt.assessment.catalogue;

import java.time.Instant;
import java.util.UUID;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Text;
import de.nachhalt.messaging.Aggregate;

/**
 * One version of a catalogue that belongs to a consultancy. It is a draft until it is
 * published, and never changes from then on.
 *
 * @param catalogueId id of the catalogue, unique within the consultancy together with its
 * version
 * @param source the file as it was sent; of an overlay the differences only
 * @param digest of the catalogue that the file comes to
 * @param questions how many it has
 */
public record OwnCatalogue(String id, String tenant, long version, String catalogueId, String catalogueVersion,
		CatalogueState state, String source, String digest, Text title, long questions,
		Instant changedAt) implements Aggregate {

	static OwnCatalogue draft(String tenant, String source, CompiledCatalogue compiled, Instant now) {
		return new OwnCatalogue(UUID.randomUUID().toString(), tenant, 1, compiled.catalogue().id(),
				compiled.catalogue().version(), CatalogueState.DRAFT, source, compiled.digest(),
				compiled.catalogue().title(), compiled.catalogue().questions().count(), now);
	}

	boolean published() {
		return this.state == CatalogueState.PUBLISHED;
	}

	/**
	 * Takes another file in the place of this one.
	 * @throws CataloguePublished when it is no draft any more
	 */
	OwnCatalogue replace(String newSource, CompiledCatalogue compiled, Instant now) {
		requireDraft();
		return new OwnCatalogue(this.id, this.tenant, this.version, this.catalogueId, this.catalogueVersion, this.state,
				newSource, compiled.digest(), compiled.catalogue().title(), compiled.catalogue().questions().count(),
				now);
	}

	OwnCatalogue publish(Instant now) {
		return new OwnCatalogue(this.id, this.tenant, this.version, this.catalogueId, this.catalogueVersion,
				CatalogueState.PUBLISHED, this.source, this.digest, this.title, this.questions, now);
	}

	/**
	 * Lets go on only while it is a draft.
	 * @throws CataloguePublished when it is none any more
	 */
	void requireDraft() {
		if (published()) {
			throw new CataloguePublished();
		}
	}

}
