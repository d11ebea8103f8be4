package de.nachhalt.report.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.stereotype.Component;

/**
 * How many reports of one consultancy are rendered at a time, by all instances together.
 * A place is a document: whoever writes his name into it has it. If he dies, it is free
 * again when its time has run out, or at once for whoever takes over his report.
 */
@Component
class RenderSlots {

	static final int MOST = 2;

	private static final String COLLECTION = "render_slot";

	/** As long as a job stays with one renderer. */
	private static final Duration TERM = JobConfiguration.LOCK;

	private final ReactiveMongoOperations mongo;

	private final Clock clock;

	RenderSlots(ReactiveMongoOperations mongo, Clock clock) {
		this.mongo = mongo;
		this.clock = clock;
	}

	/**
	 * Takes a place for a report; empty when none is free.
	 */
	Mono<RenderSlot> take(String tenant, String report) {
		return all(tenant).concatMap((id) -> take(id, tenant, report)).next();
	}

	private Mono<RenderSlot> take(String id, String tenant, String report) {
		Instant now = this.clock.instant();
		RenderSlot slot = new RenderSlot(id, UUID.randomUUID().toString());
		Document free = new Document("_id", id).append("$or",
				List.of(new Document("report", report), new Document("until", new Document("$lte", Date.from(now)))));
		Document mine = new Document("$set",
				new Document("tenant", tenant).append("report", report)
					.append("holder", slot.holder())
					.append("until", Date.from(now.plus(TERM))));
		FindOneAndUpdateOptions options = new FindOneAndUpdateOptions().upsert(true)
			.returnDocument(ReturnDocument.AFTER);
		return this.mongo.execute(COLLECTION, (slots) -> slots.findOneAndUpdate(free, mine, options))
			.next()
			.filter((taken) -> slot.holder().equals(taken.getString("holder")))
			.map((taken) -> slot)
			.onErrorResume(DuplicateKeyException.class, (ex) -> Mono.empty());
	}

	Mono<Void> free(RenderSlot slot) {
		Document mine = new Document("_id", slot.id()).append("holder", slot.holder());
		return this.mongo.execute(COLLECTION, (slots) -> slots.deleteOne(mine)).then();
	}

	/**
	 * How many places of a consultancy nobody has.
	 */
	Mono<Integer> vacancies(String tenant) {
		Date now = Date.from(this.clock.instant());
		return all(tenant)
			.concatMap((id) -> this.mongo.execute(COLLECTION, (slots) -> slots.find(new Document("_id", id)).first()))
			.filter((slot) -> slot.getDate("until").after(now))
			.count()
			.map((taken) -> MOST - taken.intValue());
	}

	private static Flux<String> all(String tenant) {
		return Flux.range(0, MOST).map((number) -> tenant + "/" + number);
	}

}
