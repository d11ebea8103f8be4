package de.nachhalt.report.jobs;

/**
 * One of the few places that a consultancy has at the renderers.
 *
 * @param id of the place
 * @param holder secret of whoever took it
 */
record RenderSlot(String id, String holder) {
}
