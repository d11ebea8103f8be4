package de.nachhalt.report.documents;

import java.util.ArrayList;
import java.util.List;

import de.nachhalt.report.charts.StairsChart;
import de.nachhalt.report.charts.TrendChart;
import de.nachhalt.report.result.AssessmentResult;

/**
 * One cycle on the way of a client.
 *
 * @param level number of the level reached, from 1
 * @param total with what it could still have become
 */
record Stop(AssessmentResult result, String label, String date, int level, String levelTitle, String total,
		String interval, String coverage, Ladder ladder) {

	static Stop of(AssessmentResult result, Wording words) {
		Ladder ladder = Ladder.of(result, words);
		return new Stop(result, words.say("progress.cycle", result.cycle()), words.date(result.completedAt()),
				ladder.current().number(), ladder.current().title(),
				words.points(result.total().score(), words.say("score.none")),
				words.interval(result.total().low(), result.total().high()), words.share(result.total().coverage()),
				ladder);
	}

	static List<Stop> all(Material material, Wording words) {
		List<AssessmentResult> results = new ArrayList<>(material.earlier());
		results.add(material.result());
		return results.stream().map((result) -> of(result, words)).toList();
	}

	TrendChart.Point point() {
		return new TrendChart.Point(this.label, this.result.total().score(), this.result.total().low(),
				this.result.total().high(), this.total);
	}

	StairsChart.Column column() {
		return new StairsChart.Column(this.label, this.ladder.rungs().stream().map(Rung::standing).toList());
	}

}
