package de.nachhalt.assessment.assessments;

/**
 * Names one version of a catalogue.
 */
public record CatalogueKey(String id, String version) {
}
