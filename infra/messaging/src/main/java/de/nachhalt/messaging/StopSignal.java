package de.nachhalt.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * That somebody is asked to stop. Whoever lets time pass before trying again waits for
 * this, so that nothing holds up the end of the application.
 */
public final class StopSignal {

	private final CountDownLatch raised = new CountDownLatch(1);

	/** Asks to stop; there is no way back. */
	public void raise() {
		this.raised.countDown();
	}

	/**
	 * Waits until asked to stop, but no longer than this.
	 * @return whether asked to stop
	 */
	public boolean await(Duration longest) throws InterruptedException {
		return this.raised.await(longest.toNanos(), TimeUnit.NANOSECONDS);
	}

}
