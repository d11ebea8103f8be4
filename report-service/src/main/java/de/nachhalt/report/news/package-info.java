/**
 * What has just happened in a consultancy, told to its browsers as it happens.
 */
@NullMarked
package de.nachhalt.report.news;

import org.jspecify.annotations.NullMarked;
