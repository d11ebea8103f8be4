package de.nachhalt.client.records;

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
}
