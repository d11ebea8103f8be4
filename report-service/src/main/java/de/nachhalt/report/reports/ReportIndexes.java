package de.nachhalt.report.reports;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.ReactiveIndexOperations;
import org.springframework.stereotype.Component;

/**
 * Lists are ranges of one of these; files are found by the report they belong to.
 */
@Component
class ReportIndexes implements InitializingBean {

	private final ReactiveMongoOperations mongo;

	ReportIndexes(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void afterPropertiesSet() {
		ReactiveIndexOperations reports = this.mongo.indexOps(Report.class);
		reports.createIndex(newestOf("subject.clientId"))
			.then(reports.createIndex(newestOf("subject.assessmentId")))
			.then(reports.createIndex(newestOf()))
			.then(this.mongo.indexOps("fs.files")
				.createIndex(
						new Index("metadata.tenant", Sort.Direction.ASC).on("metadata.report", Sort.Direction.ASC)))
			.block();
	}

	private static Index newestOf(String... fields) {
		Index index = new Index("tenant", Sort.Direction.ASC);
		for (String field : fields) {
			index.on(field, Sort.Direction.ASC);
		}
		return index.on("createdAt", Sort.Direction.DESC).on("_id", Sort.Direction.DESC);
	}

}
