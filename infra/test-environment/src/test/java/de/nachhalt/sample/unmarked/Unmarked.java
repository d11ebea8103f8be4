package de.nachhalt.sample.unmarked;

record Unmarked(String name) {
}
