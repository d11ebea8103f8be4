package de.nachhalt.client.engagements;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

	@Bean
	Indexes engagementIndexes() {
		return Indexes.of(Engagement.class, tenantAnd("clientId", "position"));
	}

}
