package de.nachhalt.identity;

/**
 * What a person may do in a consultancy; realm roles of the same lower-case names.
 */
public enum Role {

	LEAD, CONSULTANT

}
