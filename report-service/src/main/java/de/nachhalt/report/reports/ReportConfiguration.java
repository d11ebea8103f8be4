package de.nachhalt.report.reports;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

	/** Lists are ranges of one of these. */
	@Bean
	Indexes reportIndexes() {
		return Indexes.of(Report.class, newest(tenantAnd("subject.clientId")),
				newest(tenantAnd("subject.assessmentId")), newest(tenantAnd()), tenantAnd("waitingSince"),
				new Index("state", Sort.Direction.ASC).on("createdAt", Sort.Direction.ASC));
	}

	/** Files are found by the report they belong to. */
	@Bean
	Indexes fileIndexes() {
		return Indexes.of("fs.files",
				new Index("metadata.tenant", Sort.Direction.ASC).on("metadata.report", Sort.Direction.ASC));
	}

	private static Index newest(Index range) {
		return range.on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC);
	}

}
