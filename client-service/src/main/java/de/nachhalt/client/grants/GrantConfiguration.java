package de.nachhalt.client.grants;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

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

	@Bean
	Subscription erasedClientsLoseTheirGrants(ClientErasedListener listener) {
		return Subscription.to(ClientErased.TOPIC)
			.as("client-service.grants")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
