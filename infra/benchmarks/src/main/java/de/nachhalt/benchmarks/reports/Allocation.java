package de.nachhalt.benchmarks.reports;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

import com.sun.management.ThreadMXBean;

/** What something allocates in the thread that does it. */
final class Allocation {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private Allocation() {
	}

	static long megabytes(Callable<?> work) throws Exception {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		work.call();
		return (THREADS.getCurrentThreadAllocatedBytes() - before) >> 20;
	}

}
