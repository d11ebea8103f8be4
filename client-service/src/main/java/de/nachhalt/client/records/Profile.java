package de.nachhalt.client.records;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a consultancy says about a company.
 *
 * @param name as the company calls itself; two companies may bear the same
 * @param sector the line of business in the consultancy's own words
 * @param size how many people work there
 * @param market whom it sells to
 * @param language in which it is advised
 */
public record Profile(String name, String sector, Size size, Market market, Language language) {

	/**
	 * Names of the parts in which another differs.
	 */
	List<String> differences(Profile other) {
		return Stream
			.of(this.name.equals(other.name) ? "" : "name", this.sector.equals(other.sector) ? "" : "sector",
					(this.size == other.size) ? "" : "size", (this.market == other.market) ? "" : "market",
					(this.language == other.language) ? "" : "language")
			.filter((part) -> !part.isEmpty())
			.toList();
	}

}
