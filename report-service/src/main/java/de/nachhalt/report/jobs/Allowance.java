package de.nachhalt.report.jobs;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * What one render may allocate. It can never hold more of the heap than that, and one
 * that runs wild is found out long before it has thrown that much away.
 */
final class Allowance {

	/** The largest assessment, of 1,000 questions, takes 300 MB. */
	private static final long MOST = 1L << 30;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final long NOBODY = -1;

	private volatile long before;

	private volatile long thread = NOBODY;

	/** From now on it is the calling thread's. */
	void begin() {
		this.before = THREADS.getCurrentThreadAllocatedBytes();
		this.thread = Thread.currentThread().threadId();
	}

	boolean isUsedUp() {
		return this.thread != NOBODY && THREADS.getThreadAllocatedBytes(this.thread) - this.before > MOST;
	}

}
