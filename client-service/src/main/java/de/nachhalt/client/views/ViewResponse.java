package de.nachhalt.client.views;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A selection that the caller keeps.
 */
@Schema(name = "View")
record ViewResponse(@Schema(example = "5b3f5d8e-27a0-4f6f-8f35-6f1d5d1f7c02") String id,
		@Schema(example = "Meine fälligen Kunden") String name,
		@Schema(example = "attention=any&sort=due") String query) {

	static ViewResponse of(SavedView view) {
		return new ViewResponse(view.id(), view.name(), view.query());
	}

}
