package de.nachhalt.benchmarks.reports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How often something is done a second by as many threads as there are processors. */
final class Throughput {

	private Throughput() {
	}

	static double of(Callable<?> work, Duration stretch) throws Exception {
		int threads = Runtime.getRuntime().availableProcessors();
		long start = System.nanoTime();
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			List<Future<Integer>> counts = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				counts.add(workers.submit(() -> repeat(work, start + stretch.toNanos())));
			}
			int done = 0;
			for (Future<Integer> count : counts) {
				done += count.get();
			}
			return done / ((System.nanoTime() - start) / 1e9);
		}
	}

	private static int repeat(Callable<?> work, long end) throws Exception {
		int done = 0;
		while (System.nanoTime() < end) {
			work.call();
			done++;
		}
		return done;
	}

}
