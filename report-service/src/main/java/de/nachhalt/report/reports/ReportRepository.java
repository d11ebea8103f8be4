package de.nachhalt.report.reports;

import java.time.Instant;
import java.util.List;

import de.nachhalt.http.Cursor;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.DomainEvent;
import de.nachhalt.messaging.DuplicateAggregate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Where reports are kept, newest first.
 */
@Repository
class ReportRepository {

	private static final String TENANT = "tenant";

	private static final String CREATED = "createdAt";

	private static final String ID = "_id";

	private static final String WAITING = "waitingSince";

	private final Aggregates<Report> reports;

	private final ReactiveMongoOperations mongo;

	ReportRepository(AggregateStore store, ReactiveMongoOperations mongo) {
		this.reports = store.of(Report.class);
		this.mongo = mongo;
	}

	Mono<Void> insert(Report report) {
		return this.reports.insert(report, ReportQueued.of(report))
			.onErrorResume(DuplicateAggregate.class, (ex) -> Mono.empty())
			.then();
	}

	Mono<Report> update(Report report, @Nullable DomainEvent event) {
		return this.reports.update(report, event);
	}

	Mono<Void> erase(Report report) {
		return this.reports.erase(report.tenant(), report.id(), report.version(), ReportErased.of(report));
	}

	Mono<Report> find(String tenant, String id) {
		return this.reports.find(tenant, id);
	}

	Mono<Boolean> exists(String tenant, Report.Subject subject) {
		Criteria same = of(tenant).and("subject.assessmentId")
			.is(subject.assessmentId())
			.and("subject.kind")
			.is(subject.kind())
			.and("subject.language")
			.is(subject.language())
			.and("subject.format")
			.is(subject.format());
		return this.mongo.exists(Query.query(same), Report.class);
	}

	Flux<Report> ofClient(String tenant, String clientId) {
		return this.mongo.find(Query.query(of(tenant).and("subject.clientId").is(clientId)), Report.class);
	}

	/**
	 * Those that wait to be called, the oldest first.
	 */
	Flux<Report> putAside(String tenant, int most) {
		Query query = Query.query(of(tenant).and(WAITING).exists(true))
			.with(Sort.by(Sort.Direction.ASC, WAITING))
			.limit(most);
		return this.mongo.find(query, Report.class);
	}

	Mono<List<Report>> list(String tenant, ReportListRequest filter, @Nullable Cursor after, int limit) {
		Criteria criteria = of(tenant);
		if (filter.assessment() != null) {
			criteria = criteria.and("subject.assessmentId").is(filter.assessment());
		}
		if (filter.client() != null) {
			criteria = criteria.and("subject.clientId").is(filter.client());
		}
		if (after != null) {
			criteria = criteria.orOperator(before(after.keys(2)));
		}
		Query query = Query.query(criteria).with(Sort.by(Sort.Direction.DESC, CREATED, ID)).limit(limit);
		return this.mongo.find(query, Report.class).collectList();
	}

	static Cursor position(Report report) {
		return new Cursor(Long.toString(report.createdAt().toEpochMilli()), report.id());
	}

	private static Criteria of(String tenant) {
		return Criteria.where(TENANT).is(tenant);
	}

	private static Criteria[] before(List<String> keys) {
		Instant created = Instant.ofEpochMilli(Long.parseLong(keys.getFirst()));
		return new Criteria[] { Criteria.where(CREATED).lt(created),
				Criteria.where(CREATED).is(created).and(ID).lt(keys.getLast()) };
	}

}
