/**
 * Documents to look at before they are kept: set at once, stored nowhere.
 */
@NullMarked
package de.nachhalt.report.proofs;

import org.jspecify.annotations.NullMarked;
