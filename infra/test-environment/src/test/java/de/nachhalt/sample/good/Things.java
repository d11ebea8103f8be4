package de.nachhalt.sample.good;

import reactor.core.publisher.Mono;

interface Things {

	Mono<Thing> find(String tenant, String id);

}
