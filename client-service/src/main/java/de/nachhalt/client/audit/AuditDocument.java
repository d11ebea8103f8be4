package de.nachhalt.client.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An act as it is kept.
 *
 * @param position in the order of time; ends with the id, so that no two share one
 * @param facets by what it is looked up, so that one index serves every filter
 */
@Document("audit")
record AuditDocument(@Id String id, String tenant, String position, List<String> facets, Act act) {

	/** What every act has. */
	static final String ALL = "all";

	static AuditDocument of(Act act) {
		List<String> facets = new ArrayList<>(List.of(ALL, in(act.kind().area().toString())));
		if (act.by() != null) {
			facets.add(by(act.by().subject()));
		}
		return new AuditDocument(act.id(), act.tenant(), position(act.at()) + '\u0001' + act.id(), facets, act);
	}

	static String in(String area) {
		return "area:" + area;
	}

	static String by(String subject) {
		return "by:" + subject;
	}

	/** Before every act of that time, behind every earlier one. */
	static String position(Instant at) {
		return String.format(Locale.ROOT, "%015d", Math.max(0, at.toEpochMilli()));
	}

}
