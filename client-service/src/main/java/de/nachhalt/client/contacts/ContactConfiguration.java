package de.nachhalt.client.contacts;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

	@Bean
	Indexes contactIndexes() {
		return Indexes.of(Contact.class, tenantAnd("clientId", "byName"));
	}

}
