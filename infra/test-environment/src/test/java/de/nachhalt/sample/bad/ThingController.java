package de.nachhalt.sample.bad;

import java.util.List;

import org.jspecify.annotations.Nullable;

public class ThingController {

	@Nullable List<String> all() {
		return new ThingRepository().findAll().collectList().block();
	}

}
