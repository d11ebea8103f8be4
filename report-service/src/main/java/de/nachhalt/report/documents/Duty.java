package de.nachhalt.report.documents;

import java.util.List;

/**
 * Something that has to be done, and who has which part in it: one letter for each role
 * in the order of {@link Role}. (L)eads, (D)oes, leads and does (X), (A)dvises, is
 * (T)old, has no part (-). Within the company somebody leads everywhere: a voice cannot
 * be handed over.
 */
enum Duty {

	DECISION("XAATA", "XAA-A", "management-backing", "endurance"), GOALS("LDATA", "LDA-A", "goal-clarity"),
	CONCEPT("LAADA", "LDA-A", "agency-role"), LISTENING("TXTAA", "TXT-A", "listening-practice", "listening-capacity"),
	TOPICS("TLDAA", "TLD-A", "content-sources"), CONTENT("TLADA", "TXA-A", "content-plan"),
	CLEARANCE("LDAT-", "LDA--", "clearance-rules", "clearance-time"), ANSWERS("TXATA", "TXA-A", "answer-authority"),
	CRISIS("LDATA", "LDA-A", "crisis-contact"), ACCOUNTS("TX-T-", "TX---", "account-ownership"),
	LEARNING("LDD-A", "LDD-A", "experience"), BRIEFING("TXATA", "TXA-A", "agency-briefing"),
	MEASURING("TXAAA", "TXA-A", "measures"), CLOSING("LD-TA", "LD--A", "presence");

	private static final List<Duty> FULL = List.of(DECISION, GOALS, LISTENING, TOPICS, CONTENT, CLEARANCE, ANSWERS,
			CRISIS, ACCOUNTS, LEARNING, MEASURING);

	private final String withAgency;

	private final String withoutAgency;

	private final List<String> questions;

	Duty(String withAgency, String withoutAgency, String... questions) {
		this.withAgency = withAgency;
		this.withoutAgency = withoutAgency;
		this.questions = List.of(questions);
	}

	/**
	 * What has to be done when work is delivered in this way.
	 * @param model id of the delivery model
	 */
	static List<Duty> of(String model) {
		return switch (model) {
			case "nothing-yet" -> List.of(DECISION, CLOSING, ACCOUNTS);
			case "listening-in-house" -> List.of(DECISION, LISTENING, CRISIS, CLEARANCE, ACCOUNTS);
			case "groundwork-with-coaching" ->
				List.of(DECISION, GOALS, LISTENING, TOPICS, CLEARANCE, CRISIS, LEARNING, ACCOUNTS);
			case "in-house-with-agency-support" -> List.of(DECISION, GOALS, LISTENING, TOPICS, CONTENT, BRIEFING,
					CLEARANCE, ANSWERS, CRISIS, ACCOUNTS, LEARNING, MEASURING);
			case "campaign-with-one-agency" ->
				List.of(DECISION, GOALS, CONCEPT, CONTENT, BRIEFING, CLEARANCE, ANSWERS, CRISIS, ACCOUNTS, MEASURING);
			default -> FULL;
		};
	}

	/**
	 * The part of a role.
	 */
	Part part(Role role, boolean agency) {
		return Part.of((agency ? this.withAgency : this.withoutAgency).charAt(role.ordinal()));
	}

	/**
	 * Questions of the built-in catalogue whose answers say how things stand.
	 */
	List<String> questions() {
		return this.questions;
	}

	/**
	 * Who takes part.
	 */
	enum Role {

		MANAGEMENT, OWNER, DEPARTMENTS, AGENCY, CONSULTANCY

	}

	/**
	 * What somebody does about it.
	 */
	enum Part {

		LEADS, DOES, BOTH, ADVISES, TOLD, NONE;

		private static Part of(char letter) {
			return switch (letter) {
				case 'L' -> LEADS;
				case 'D' -> DOES;
				case 'X' -> BOTH;
				case 'A' -> ADVISES;
				case 'T' -> TOLD;
				default -> NONE;
			};
		}

		boolean leading() {
			return this == LEADS || this == BOTH;
		}

	}

}
