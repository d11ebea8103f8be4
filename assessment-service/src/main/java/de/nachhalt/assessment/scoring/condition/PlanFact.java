package de.nachhalt.assessment.scoring.condition;

import java.util.Locale;

import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A number of the plan that conditions may read: <code>runway</code>, or
 * <code>plan('hours-needed')</code> and so on. Without a plan nothing can be said about
 * it, but nobody is planned outside either.
 */
public enum PlanFact {

	/**
	 * Weeks until people, money or content give out; without end when the plan carries.
	 */
	RUNWAY("Reichweite des Plans", "runway of the plan"),

	/**
	 * Hours per week.
	 */
	HOURS_NEEDED("nötige Stunden je Woche", "hours needed per week"),

	/**
	 * Hours per week.
	 */
	HOURS_AVAILABLE("verfügbare Stunden je Woche", "hours available per week"),

	/**
	 * 1 when the main communicator is outside the client, 0 when inside.
	 */
	VOICE_OUTSIDE("Hauptstimme außerhalb des Hauses", "main voice outside the house");

	private final Text label;

	PlanFact(String de, String en) {
		this.label = new Text(de, en);
	}

	public Text label() {
		return this.label;
	}

	/**
	 * What holds as long as there is no plan: a number, or not-a-number for "cannot be
	 * said".
	 */
	public double withoutPlan() {
		return (this == VOICE_OUTSIDE) ? 0 : Double.NaN;
	}

	/**
	 * The fact of this name; null when there is none.
	 */
	public static @Nullable PlanFact named(String name) {
		for (PlanFact fact : values()) {
			if (fact.toString().equals(name)) {
				return fact;
			}
		}
		return null;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
