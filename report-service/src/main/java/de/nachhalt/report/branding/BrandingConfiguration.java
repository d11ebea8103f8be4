package de.nachhalt.report.branding;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class BrandingConfiguration {

	/** The newest is the last of this range. */
	@Bean
	Indexes brandingIndexes() {
		return Indexes.of(BrandingDocument.class, tenantAnd("version").unique());
	}

}
