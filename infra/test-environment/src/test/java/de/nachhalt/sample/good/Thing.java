package de.nachhalt.sample.good;

record Thing(String id, String tenant) {
}
