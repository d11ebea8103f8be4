package de.nachhalt.sample.bad;

import reactor.core.publisher.Flux;

public class ThingRepository {

	public Flux<String> findAll() {
		return Flux.just("of every tenant");
	}

}
