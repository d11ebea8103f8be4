package de.nachhalt.assessment.clients;

import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

	@Bean
	Subscription clientsAreRemembered(ClientListener listener) {
		return Subscription.to(ClientKnown.TOPIC)
			.as("assessment-service.clients")
			.on(ClientKnown.REGISTERED, ClientKnown.class, listener::known)
			.on(ClientKnown.CHANGED, ClientKnown.class, listener::known)
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
