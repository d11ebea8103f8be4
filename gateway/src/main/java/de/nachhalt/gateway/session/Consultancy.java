package de.nachhalt.gateway.session;

/**
 * A tenant, as Keycloak names it.
 *
 * @param id id of the organization; what everything is stored under
 * @param alias short name by which a login asks for it
 * @param name what people call it
 */
public record Consultancy(String id, String alias, String name) {
}
