package de.nachhalt.sample.good;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;

@Controller
class ThingController {

	private final ThingRepository things;

	ThingController(ThingRepository things) {
		this.things = things;
	}

	Mono<Thing> find(String tenant, String id) {
		return this.things.find(tenant, id);
	}

}
