package de.nachhalt.client.grants;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class GrantConfiguration {

	/** One grant at most for each agency and client; found from either side. */
	@Bean
	Indexes grantIndexes() {
		return Indexes.of(Grant.class, tenantAnd("agency", "clientId").unique(), tenantAnd("clientId", "agency"));
	}

}
