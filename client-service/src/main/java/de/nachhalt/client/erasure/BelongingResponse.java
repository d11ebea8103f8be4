package de.nachhalt.client.erasure;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How many things of a kind a client has.
 */
@Schema(name = "Belonging")
record BelongingResponse(@Schema(example = "assessments") String kind, @Schema(example = "3") long count) {
}
