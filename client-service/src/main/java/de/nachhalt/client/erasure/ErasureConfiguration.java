package de.nachhalt.client.erasure;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

	@Bean
	Subscription erasedClientsLoseTheirBelongings(ErasureListener listener) {
		return Subscription.to(ClientErased.TOPIC)
			.as("client-service.erasure")
			.on(ClientErased.TYPE, ClientErased.class, listener::erased);
	}

}
