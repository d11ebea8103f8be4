package de.nachhalt.client.grants;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GrantConfiguration {

	@Bean
	Subscription erasedClientsLoseTheirGrants(ClientErasedListener listener) {
		return Subscription.to(ClientErased.TOPIC)
			.as("client-service.grants")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
