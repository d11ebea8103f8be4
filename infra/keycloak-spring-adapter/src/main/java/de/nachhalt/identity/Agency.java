package de.nachhalt.identity;

/**
 * A partner agency of one consultancy, calling by machine.
 *
 * @param tenant id of the consultancy it works for
 * @param subject id of its client account
 * @param id the agency's own id, to which grants refer
 */
public record Agency(String tenant, String subject, String id) implements Actor {
}
