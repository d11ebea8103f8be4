package de.nachhalt.report.reports;

/**
 * Why a report was given up. Said to people in their language.
 */
public enum Failure {

	/** No renderer got through with it. */
	NO_RENDERER_SUCCEEDED,

	/** Its data are not here any more. */
	DATA_MISSING

}
