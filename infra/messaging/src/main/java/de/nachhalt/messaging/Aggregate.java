package de.nachhalt.messaging;

/**
 * What changes as a whole: one document, one consultancy, one line of versions. A record
 * implements it and is mapped by Spring Data; its remaining components are its state.
 */
public interface Aggregate {

	/** A UUID, unique across consultancies; it is also the key of its events. */
	String id();

	/** The id of the consultancy that owns it. */
	String tenant();

	/** 1 when inserted, one more with every change; what the state was read at. */
	long version();

}
