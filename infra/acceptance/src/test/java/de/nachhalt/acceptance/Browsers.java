package de.nachhalt.acceptance;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Browsers that go from one class to the next, for starting one takes seconds; there are
 * as many as classes run beside each other.
 */
final class Browsers implements AutoCloseable {

	private final Queue<Browser> idle = new ConcurrentLinkedQueue<>();

	Loan lend() {
		Browser browser = this.idle.poll();
		return new Loan((browser != null) ? browser : new Browser(), this.idle);
	}

	@Override
	public void close() {
		this.idle.forEach(Browser::close);
	}

	/** A browser that nobody else has until it is given back. */
	record Loan(Browser browser, Queue<Browser> idle) implements AutoCloseable {

		@Override
		public void close() {
			this.idle.add(this.browser);
		}

	}

}
