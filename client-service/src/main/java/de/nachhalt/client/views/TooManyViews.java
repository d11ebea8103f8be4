package de.nachhalt.client.views;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * The person keeps as many views as anybody may.
 */
final class TooManyViews extends Refusal {

	TooManyViews(int most) {
		super(HttpStatus.CONFLICT, "too-many-views", List.of(), most);
	}

}
