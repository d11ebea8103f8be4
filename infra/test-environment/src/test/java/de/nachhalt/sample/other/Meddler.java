package de.nachhalt.sample.other;

import de.nachhalt.sample.bad.Tangled;
import de.nachhalt.sample.bad.ThingRepository;

public record Meddler(ThingRepository things, Tangled tangled) {
}
