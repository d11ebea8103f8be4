package de.nachhalt.messaging;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The threads listeners run on, named for the group they work for. */
final class VirtualThreads {

	private VirtualThreads() {
	}

	static AsyncTaskExecutor named(String group) {
		SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(group + "-");
		executor.setVirtualThreads(true);
		return executor;
	}

}
