package de.nachhalt.messaging;

import java.time.Duration;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.AcknowledgeType;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.ShareConsumerRecordRecoverer;

/** Does the jobs of a {@link JobQueue} and decides what becomes of one that failed. */
final class JobWorker implements ShareConsumerRecordRecoverer {

	private static final Logger log = LoggerFactory.getLogger(JobWorker.class);

	private static final Duration PAUSE = Duration.ofMillis(500);

	private final JobQueue queue;

	private final ConsumerRecordRecoverer deadLetters;

	private final StopSignal stopping;

	JobWorker(JobQueue queue, ConsumerRecordRecoverer deadLetters, StopSignal stopping) {
		this.queue = queue;
		this.deadLetters = deadLetters;
		this.stopping = stopping;
	}

	/**
	 * Does the job, unless its workers died once too often: then it may well be what
	 * killed them.
	 */
	void work(ConsumerRecord<String, byte[]> job) {
		if (deliveries(job) > this.queue.limits().attempts()) {
			throw new HandlerFailure(new ExecutionException("no worker survived this job", null));
		}
		try {
			this.queue.work().dispatch(job);
		}
		catch (Exception ex) {
			throw new HandlerFailure(ex);
		}
	}

	/**
	 * Gives it back to be tried again, here or elsewhere; gives it up after the last
	 * attempt.
	 */
	@Override
	@SuppressWarnings("unchecked")
	public AcknowledgeType recover(ConsumerRecord<?, ?> record, Exception failure) {
		ConsumerRecord<String, byte[]> job = (ConsumerRecord<String, byte[]>) record;
		boolean lastAttempt = deliveries(job) >= this.queue.limits().attempts();
		if (Outages.caused(failure) || !(lastAttempt || unreadable(failure))) {
			log.warn("Attempt {} at job {} failed: {}", deliveries(job), job.key(), failure.getMessage());
			pause();
			return AcknowledgeType.RELEASE;
		}
		return giveUp(job, failure);
	}

	private AcknowledgeType giveUp(ConsumerRecord<String, byte[]> job, Exception failure) {
		try {
			if (!unreadable(failure)) {
				this.queue.giveUp().dispatch(job);
			}
			this.deadLetters.accept(job, failure);
			return AcknowledgeType.REJECT;
		}
		catch (Exception ex) {
			log.warn("Job {} could not be given up: {}", job.key(), ex.getMessage());
			pause();
			return AcknowledgeType.RELEASE;
		}
	}

	private static boolean unreadable(Exception failure) {
		return failure instanceof UnreadableEvent || failure.getCause() instanceof UnreadableEvent;
	}

	private static int deliveries(ConsumerRecord<?, ?> job) {
		return job.deliveryCount().map(Short::intValue).orElse(1);
	}

	/** The failed worker waits, not the queue: others go on meanwhile. */
	private void pause() {
		try {
			this.stopping.await(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
