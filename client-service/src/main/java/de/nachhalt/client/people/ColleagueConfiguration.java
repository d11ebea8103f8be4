package de.nachhalt.client.people;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ColleagueConfiguration {

	@Bean
	Indexes colleagueIndexes() {
		return Indexes.of(Colleague.class, tenantAnd("subject").unique(), tenantAnd("byName"));
	}

}
