package de.nachhalt.messaging;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells an outage, which is waited for, from an event that cannot be applied, which is
 * put aside.
 */
final class Outages {

	private Outages() {
	}

	static boolean caused(Throwable failure) {
		for (@Nullable
		Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DataAccessResourceFailureException || cause instanceof TransientDataAccessException
					|| cause instanceof MongoTimeoutException || cause instanceof MongoSocketException
					|| cause instanceof KafkaUnavailable) {
				return true;
			}
		}
		return false;
	}

}
