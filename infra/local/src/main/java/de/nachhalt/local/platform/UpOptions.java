package de.nachhalt.local.platform;

import java.util.List;

/**
 * What <code>nachhalt up</code> was asked for.
 *
 * @param demoData whether the demo cases are entered, once per home
 * @param caches whether caches for a fast start are made where there are none: the first
 * start takes minutes longer, those after it a third of the time
 */
record UpOptions(boolean demoData, boolean caches) {

	static UpOptions of(List<String> options) {
		return new UpOptions(!options.contains("--empty"), !options.contains("--without-caches"));
	}

}
