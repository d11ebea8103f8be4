package de.nachhalt.assessment.assessments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.runway.Plan;
import de.nachhalt.assessment.scoring.runway.PlanProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as it is sent and shown. What is left out is not known.
 */
@Schema(name = "Plan", description = "Whatever is left out counts as not known: the catalogue's figure from practice "
		+ "takes its place, or anything is possible")
record PlanDocument(@Schema(description = "First day; dates are counted from here") @NotNull LocalDate start,
		@Schema(description = "How long it is to go on; left out: for good",
				example = "8") @DecimalMin("1") @DecimalMax("520") @Nullable Double weeks,
		@Size(max = 60) @Nullable List<@NotNull @Valid OutletDocument> channels,
		@Size(max = 60) @Nullable List<@NotNull @Valid PersonDocument> people,
		@Size(max = 60) @Nullable List<@NotNull @Valid SubstituteDocument> substitutes,
		@Schema(description = "Role of whoever speaks for the client",
				example = "Marketingassistenz") @Size(max = 100) @Nullable String mainCommunicator,
		@Schema(description = "Whether an agency works along; people outside imply it") @Nullable Boolean agency,
		@Schema(description = "Hours per week for reading along") @DecimalMin("0") @DecimalMax("168") @Nullable Double listening,
		@Schema(description = "Hours per week for briefing and clearing; with an agency never zero") @DecimalMin("0") @DecimalMax("168") @Nullable Double coordination,
		@Schema(description = "Hours per week for learning") @DecimalMin("0") @DecimalMax("168") @Nullable Double learning,
		@Valid @Nullable MoneyDocument money, @Valid @Nullable ContentDocument content,
		@Schema(description = "Ids of target groups") @Size(max = 60) @Nullable List<@NotNull String> audiences,
		@Schema(description = "Ids of what it is to achieve") @Size(
				max = 60) @Nullable List<@NotNull String> purposes) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Reads a file.
	 * @throws IllegalArgumentException when it is no plan
	 */
	static PlanDocument read(String json) {
		try {
			PlanDocument document = JSON.readValue(json, PlanDocument.class);
			if (Objects.isNull(document.start())) {
				throw new IllegalArgumentException("no plan: 'start' is missing");
			}
			return document;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("no plan: " + ex.getMessage(), ex);
		}
	}

	/**
	 * The plan, if it fits a catalogue.
	 * @throws IllegalArgumentException when it does not
	 */
	Plan plan(CompiledCatalogue catalogue) {
		List<PlanProblem> problems = catalogue.problems(plan());
		if (!problems.isEmpty()) {
			throw new IllegalArgumentException(problems.toString());
		}
		return plan();
	}

	Plan plan() {
		return new Plan(this.start, this.weeks, orEmpty(this.channels).stream().map(OutletDocument::outlet).toList(),
				orEmpty(this.people).stream().map(PersonDocument::person).toList(),
				orEmpty(this.substitutes).stream().map(SubstituteDocument::substitute).toList(), this.mainCommunicator,
				Boolean.TRUE.equals(this.agency), this.listening, this.coordination, this.learning,
				(this.money != null) ? this.money.money() : new Plan.Money(null, null, null),
				(this.content != null) ? this.content.content() : new Plan.Content(null, null), this.audiences,
				this.purposes);
	}

	static PlanDocument of(Plan plan) {
		return new PlanDocument(plan.start(), plan.weeks(), plan.channels().stream().map(OutletDocument::of).toList(),
				plan.people().stream().map(PersonDocument::of).toList(),
				plan.substitutes().stream().map(SubstituteDocument::of).toList(), plan.mainCommunicator(),
				plan.agency(), plan.listening(), plan.coordination(), plan.learning(),
				new MoneyDocument(plan.money().budget(), plan.money().perMonth(), plan.money().costsPerMonth()),
				new ContentDocument(plan.content().stock(), plan.content().perWeek()), plan.audiences(),
				plan.purposes());
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	@Schema(name = "PlannedChannel")
	record OutletDocument(@Schema(example = "linkedin") @NotBlank String channel,
			@Schema(description = "Per week", example = "2") @DecimalMin("0") @DecimalMax("500") @Nullable Double posts,
			@Schema(description = "From the idea to the published post",
					example = "1.5") @DecimalMin("0.05") @DecimalMax("168") @Nullable Double hoursPerPost,
			@Schema(description = "Hours per week for reading and answering") @DecimalMin("0") @DecimalMax("168") @Nullable Double community,
			@Schema(description = "Euros paid to others; left out: none") @DecimalMin("0") @DecimalMax("1000000") @Nullable Double costPerPost) {

		Plan.Outlet outlet() {
			return new Plan.Outlet(this.channel, this.posts, this.hoursPerPost, this.community,
					(this.costPerPost != null) ? this.costPerPost : 0);
		}

		static OutletDocument of(Plan.Outlet outlet) {
			return new OutletDocument(outlet.channel(), outlet.posts(), outlet.hoursPerPost(), outlet.community(),
					outlet.costPerPost());
		}

	}

	@Schema(name = "PlannedPerson")
	record PersonDocument(
			@Schema(description = "A role, not a name",
					example = "Marketingassistenz") @NotBlank @Size(max = 100) String role,
			@Schema(description = "Per week", example = "6") @DecimalMin("0") @DecimalMax("168") @Nullable Double hours,
			@Schema(description = "Share of the time away",
					example = "0.12") @DecimalMin("0") @DecimalMax("1") @Nullable Double absence,
			@Schema(description = "Ids of formats, and `answering`") @Size(
					max = 60) @Nullable List<@NotNull String> skills,
			@Schema(description = "Whether this is an agency's person") @Nullable Boolean outside) {

		Plan.Person person() {
			return new Plan.Person(this.role, this.hours, this.absence, this.skills, Boolean.TRUE.equals(this.outside));
		}

		static PersonDocument of(Plan.Person person) {
			return new PersonDocument(person.role(), person.hours(), person.absence(), person.skills(),
					person.outside());
		}

	}

	@Schema(name = "PlannedSubstitute")
	record SubstituteDocument(@NotBlank @Size(max = 100) String role,
			@Schema(description = "Role of the person who is away") @NotBlank String replaces,
			@Schema(description = "Per week while stepping in") @DecimalMin("0") @DecimalMax("168") @Nullable Double hours,
			@Size(max = 60) @Nullable List<@NotNull String> skills) {

		Plan.Substitute substitute() {
			return new Plan.Substitute(this.role, this.replaces, this.hours, this.skills);
		}

		static SubstituteDocument of(Plan.Substitute substitute) {
			return new SubstituteDocument(substitute.role(), substitute.replaces(), substitute.hours(),
					substitute.skills());
		}

	}

	@Schema(name = "PlannedMoney", description = "Euros")
	record MoneyDocument(
			@Schema(description = "At the start") @DecimalMin("0") @DecimalMax("1000000000") @Nullable Double budget,
			@Schema(description = "Added each month") @DecimalMin("0") @DecimalMax("1000000000") @Nullable Double perMonth,
			@Schema(description = "Paid to others each month, whatever is posted") @DecimalMin("0") @DecimalMax("1000000000") @Nullable Double costsPerMonth) {

		Plan.Money money() {
			return new Plan.Money(this.budget, this.perMonth, this.costsPerMonth);
		}

	}

	@Schema(name = "PlannedContent", description = "Ideas; one makes one post")
	record ContentDocument(
			@Schema(description = "At the start") @DecimalMin("0") @DecimalMax("100000") @Nullable Double stock,
			@Schema(description = "That come in each week") @DecimalMin("0") @DecimalMax("10000") @Nullable Double perWeek) {

		Plan.Content content() {
			return new Plan.Content(this.stock, this.perWeek);
		}

	}

}
