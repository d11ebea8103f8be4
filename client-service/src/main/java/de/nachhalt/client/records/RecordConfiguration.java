package de.nachhalt.client.records;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

	/**
	 * Lists and searches read a range of one of these and never the whole collection.
	 */
	@Bean
	Indexes clientIndexes() {
		return Indexes.of(Client.class, tenantAnd("listing.byName"), tenantAnd("listing.byChange"),
				tenantAnd("listing.words"));
	}

}
