package de.nachhalt.assessment.scoring.runway;

import java.time.LocalDate;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a client means to do on social media, and with what. Null stands for "not known":
 * where the catalogue has a figure from practice its range takes the place, otherwise
 * everything from nothing on is possible.
 *
 * @param start first day; all dates are counted from here
 * @param weeks how long it is to go on; null for good
 * @param mainCommunicator role of whoever speaks for the client
 * @param agency whether an agency works along; implied by people outside
 * @param listening hours per week for reading along
 * @param coordination hours per week for briefing an agency and clearing its work; with
 * an agency never less than the catalogue's lower figure
 * @param learning hours per week
 * @param audiences ids of the target groups
 * @param purposes ids of what it is to achieve
 */
public record Plan(LocalDate start, @Nullable Double weeks, List<Outlet> channels, List<Person> people,
		List<Substitute> substitutes, @Nullable String mainCommunicator, boolean agency, @Nullable Double listening,
		@Nullable Double coordination, @Nullable Double learning, Money money, Content content,
		@Nullable List<String> audiences, @Nullable List<String> purposes) {

	/**
	 * The skill of answering in public; all other skills are formats.
	 */
	public static final String ANSWERING = "answering";

	public Plan {
		channels = List.copyOf(channels);
		people = List.copyOf(people);
		substitutes = List.copyOf(substitutes);
		audiences = copy(audiences);
		purposes = copy(purposes);
	}

	boolean withAgency() {
		return this.agency || this.people.stream().anyMatch(Person::outside);
	}

	/**
	 * Whether the main communicator is outside the client.
	 */
	Truth voiceOutside() {
		if (this.mainCommunicator == null) {
			return Truth.OPEN;
		}
		boolean outside = this.people.stream()
			.anyMatch((person) -> person.outside() && person.role().equals(this.mainCommunicator));
		return outside ? Truth.TRUE : Truth.FALSE;
	}

	private static @Nullable List<String> copy(@Nullable List<String> list) {
		return (list != null) ? List.copyOf(list) : null;
	}

	/**
	 * A channel in the plan.
	 *
	 * @param channel id of its profile
	 * @param posts per week
	 * @param hoursPerPost from the idea to the published post
	 * @param community hours per week for reading and answering
	 * @param costPerPost euros paid to others
	 */
	public record Outlet(String channel, @Nullable Double posts, @Nullable Double hoursPerPost,
			@Nullable Double community, double costPerPost) {
	}

	/**
	 * Somebody who does the work, named by role.
	 *
	 * @param hours per week
	 * @param absence share of the time away, 0 to 1
	 * @param skills ids of formats, and {@link #ANSWERING}
	 * @param outside whether this is an agency's person and not the client's
	 */
	public record Person(String role, @Nullable Double hours, @Nullable Double absence, @Nullable List<String> skills,
			boolean outside) {

		public Person {
			skills = copy(skills);
		}

	}

	/**
	 * Somebody of the client's who steps in.
	 *
	 * @param replaces role of the person who is away
	 * @param hours per week while stepping in
	 * @param skills likewise those of a person
	 */
	public record Substitute(String role, String replaces, @Nullable Double hours, @Nullable List<String> skills) {

		public Substitute {
			skills = copy(skills);
		}

	}

	/**
	 * Means, in euros.
	 *
	 * @param budget what is there at the start
	 * @param perMonth what is added each month
	 * @param costsPerMonth what is paid to others each month, whatever is posted
	 */
	public record Money(@Nullable Double budget, @Nullable Double perMonth, @Nullable Double costsPerMonth) {
	}

	/**
	 * Ideas; one makes one post.
	 *
	 * @param stock ideas at the start
	 * @param perWeek ideas that come in each week
	 */
	public record Content(@Nullable Double stock, @Nullable Double perWeek) {
	}

}
