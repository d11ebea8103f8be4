package de.nachhalt.report.clients;

/**
 * What a client is, as its record says.
 *
 * @param sector line of business in the consultancy's own words
 * @param size <code>micro</code>, <code>small</code>, <code>medium</code> or
 * <code>large</code>
 * @param market whom it sells to: <code>b2b</code>, <code>b2c</code> or <code>both</code>
 */
public record Company(String sector, String size, String market) {
}
