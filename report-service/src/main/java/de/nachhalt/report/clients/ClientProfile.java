package de.nachhalt.report.clients;

/**
 * What this service reads of the events that tell of a client.
 *
 * @param language <code>de</code> or <code>en</code>
 */
public record ClientProfile(String name, String sector, String size, String market, String language) {

	Company company() {
		return new Company(this.sector, this.size, this.market);
	}
}
