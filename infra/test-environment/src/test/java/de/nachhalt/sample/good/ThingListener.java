package de.nachhalt.sample.good;

class ThingListener {

	private final ThingRepository things;

	ThingListener(ThingRepository things) {
		this.things = things;
	}

	void apply(Thing thing) {
		this.things.insert(thing).block();
	}

}
