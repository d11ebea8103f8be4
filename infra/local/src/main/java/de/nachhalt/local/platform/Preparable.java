package de.nachhalt.local.platform;

import java.nio.file.Path;

/**
 * A part that starts faster once it was prepared.
 */
interface Preparable {

	/** What is being done, in words for whoever waits for it. */
	String task();

	/** Where the preparation's results are; emptied before it is repeated. */
	Path directory();

	/** Changes whenever the preparation must be repeated. */
	String fingerprint();

	void prepare() throws InterruptedException;

}
