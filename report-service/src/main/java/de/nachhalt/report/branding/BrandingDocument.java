package de.nachhalt.report.branding;

import java.time.Instant;
import java.util.List;

import de.nachhalt.report.result.Localized;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A version of a consultancy's branding as it is stored, once and for all.
 *
 * @param id of consultancy and version, so that of two who change the same version only
 * one is stored
 * @param by id of the person
 */
@Document("branding")
record BrandingDocument(@Id String id, String tenant, long version, int main, int accent, @Nullable Logo logo,
		List<String> contact, String footer, Localized closing, Instant at, String by) {

	static BrandingDocument of(String tenant, Branding branding, Instant at, String by) {
		return new BrandingDocument(tenant + ":" + branding.version(), tenant, branding.version(),
				branding.main().rgb(), branding.accent().rgb(), branding.logo(), branding.contact(), branding.footer(),
				branding.closing(), at, by);
	}

	Branding branding() {
		return new Branding(this.version, new Tone(this.main), new Tone(this.accent), this.logo, this.contact,
				this.footer, this.closing);
	}

}
