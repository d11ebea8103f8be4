package de.nachhalt.http.problem;

import de.nachhalt.http.Refusal;
import de.nachhalt.http.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What the database says and the business did not foresee; the caller sees neither query
 * nor index.
 */
class DataFaults implements FaultTranslator {

	private static final Logger log = LoggerFactory.getLogger(DataFaults.class);

	@Override
	public @Nullable Refusal translate(Throwable fault) {
		return switch (fault) {
			case DuplicateKeyException _ -> new TechnicalRefusal(HttpStatus.CONFLICT, "already-exists");
			case OptimisticLockingFailureException _ -> new StaleVersion();
			case TransientDataAccessException passing -> unavailable(passing);
			default -> null;
		};
	}

	private static Refusal unavailable(TransientDataAccessException fault) {
		log.warn("Database not available", fault);
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "5");
		return new TechnicalRefusal(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", headers);
	}

}
