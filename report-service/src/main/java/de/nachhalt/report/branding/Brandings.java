package de.nachhalt.report.branding;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The brandings of all consultancies, for those who make documents.
 */
@Component
public class Brandings {

	private final BrandingRepository brandings;

	Brandings(BrandingRepository brandings) {
		this.brandings = brandings;
	}

	/**
	 * The newest version; that of the house if there is none.
	 */
	public Mono<Branding> current(String tenant) {
		return this.brandings.current(tenant);
	}

	/**
	 * One certain version.
	 */
	public Mono<Branding> find(String tenant, long version) {
		return this.brandings.find(tenant, version);
	}

}
