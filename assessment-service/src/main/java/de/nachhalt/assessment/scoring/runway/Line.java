package de.nachhalt.assessment.scoring.runway;

import de.nachhalt.assessment.scoring.model.Channel;

/**
 * What one channel takes.
 *
 * @param posts per week
 * @param hoursPerPost hours
 * @param community hours per week, as soon as anything is posted
 * @param costPerPost euros
 */
record Line(Channel channel, Interval posts, Interval hoursPerPost, Interval community, double costPerPost) {

	/**
	 * Hours per week.
	 */
	Interval hours() {
		return writing().plus(answering());
	}

	Interval writing() {
		return this.posts.times(this.hoursPerPost);
	}

	/**
	 * Hours per week for reading and answering; a channel on which nothing is posted
	 * needs none.
	 */
	Interval answering() {
		return new Interval((this.posts.low() > 0) ? this.community.low() : 0,
				(this.posts.high() > 0) ? this.community.high() : 0);
	}

	/**
	 * Euros per week.
	 */
	Interval costs() {
		return this.posts.times(this.costPerPost);
	}

	Line posting(double postsPerWeek) {
		return new Line(this.channel, Interval.of(postsPerWeek), this.hoursPerPost, this.community, this.costPerPost);
	}

}
