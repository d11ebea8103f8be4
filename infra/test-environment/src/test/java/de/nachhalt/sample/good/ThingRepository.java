package de.nachhalt.sample.good;

import reactor.core.publisher.Mono;

class ThingRepository {

	Mono<Thing> find(String tenant, String id) {
		return Mono.just(new Thing(id, tenant));
	}

	Mono<Thing> insert(Thing thing) {
		return Mono.just(thing);
	}

}
