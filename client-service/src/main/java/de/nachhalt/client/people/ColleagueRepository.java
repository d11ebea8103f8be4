package de.nachhalt.client.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.nachhalt.identity.Consultant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Where people are remembered. The directory of accounts is elsewhere; here is who has
 * worked with clients.
 */
@Repository
class ColleagueRepository implements Colleagues {

	private final ReactiveMongoOperations mongo;

	ColleagueRepository(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Remembers the person by the present name, and that it was here.
	 */
	Mono<Void> remember(Consultant consultant, Instant now) {
		Colleague colleague = Colleague.of(consultant, now);
		Update update = Update.update("name", colleague.name())
			.set("byName", colleague.byName())
			.set("seenAt", colleague.seenAt());
		return this.mongo.upsert(of(consultant.tenant(), consultant.subject()), update, Colleague.class)
			.onErrorComplete(DuplicateKeyException.class)
			.then();
	}

	@Override
	public Mono<Person> find(String tenant, String subject) {
		return this.mongo.findOne(of(tenant, subject), Colleague.class).map(Colleague::person);
	}

	@Override
	public Mono<Void> mayWork(String tenant, String subject, boolean may) {
		return this.mongo.updateFirst(of(tenant, subject), Update.update("keptOut", !may), Colleague.class).then();
	}

	@Override
	public Mono<Map<String, String>> names(String tenant) {
		return this.mongo.find(Query.query(Criteria.where("tenant").is(tenant)), Colleague.class)
			.collectMap(Colleague::subject, Colleague::name);
	}

	@Override
	public Mono<Map<String, Instant>> seen(String tenant) {
		return this.mongo
			.find(Query.query(Criteria.where("tenant").is(tenant).and("seenAt").exists(true)), Colleague.class)
			.collectMap(Colleague::subject, (colleague) -> Objects.requireNonNull(colleague.seenAt()));
	}

	Mono<List<Colleague>> page(String tenant, @Nullable String after, int limit) {
		Criteria criteria = Criteria.where("tenant").is(tenant);
		if (after != null) {
			criteria = criteria.and("byName").gt(after);
		}
		return this.mongo.find(Query.query(criteria).with(Sort.by("byName")).limit(limit), Colleague.class)
			.collectList();
	}

	private static Query of(String tenant, String subject) {
		return Query.query(Criteria.where("tenant").is(tenant).and("subject").is(subject));
	}

}
