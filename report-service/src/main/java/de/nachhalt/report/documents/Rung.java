package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.charts.LadderChart.Standing;

/**
 * A level of the ladder with the requirements of its gate.
 *
 * @param number from 1, the lowest
 */
record Rung(int number, String id, String title, Standing standing, List<Reason> reasons) {
}
