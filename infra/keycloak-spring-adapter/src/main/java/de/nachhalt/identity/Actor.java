package de.nachhalt.identity;

/**
 * The originating subject of a request, read from its verified token. Controllers take
 * one as a parameter; a method that asks for a {@link Consultant} cannot be reached by an
 * {@link Agency}, and the other way round.
 */
public sealed interface Actor permits Consultant, Agency {

	/**
	 * The id of the consultancy's organization in Keycloak; every stored document and
	 * every query names it.
	 */
	String tenant();

	/**
	 * The token's subject: stable, opaque, no personal data.
	 */
	String subject();

}
