package de.nachhalt.assessment.invitations;

import de.nachhalt.http.Secret;
import reactor.core.publisher.Mono;

import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * From the secret in a link to the invitation. The one query that names no consultancy:
 * whoever comes by a link does not know it, and who knows the secret was given it.
 */
@Component
class Links {

	private final ReactiveMongoOperations mongo;

	Links(ReactiveMongoOperations mongo) {
		this.mongo = mongo;
	}

	/**
	 * Looks for the hash, so that the time it takes tells nothing about the secret.
	 */
	Mono<Invitation> invitation(Secret token) {
		return this.mongo.findOne(Query.query(Criteria.where("tokenHash").is(token.hash())), Invitation.class);
	}

}
