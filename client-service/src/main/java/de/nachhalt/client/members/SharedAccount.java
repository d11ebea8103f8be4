package de.nachhalt.client.members;

import java.util.List;

import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * What would be changed here would be changed at another consultancy, too.
 */
final class SharedAccount extends Refusal {

	SharedAccount() {
		super(HttpStatus.CONFLICT, "shared-account", List.of());
	}

}
