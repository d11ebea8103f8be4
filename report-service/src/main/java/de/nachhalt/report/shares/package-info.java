/**
 * Links by which a client fetches a report without an account: they expire, can be
 * revoked, and every download is counted.
 */
@NullMarked
package de.nachhalt.report.shares;

import org.jspecify.annotations.NullMarked;
