package de.nachhalt.client.timeline;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

	@Bean
	Indexes timelineIndexes() {
		return Indexes.of(TimelineDocument.class, tenantAnd("clientId", "position"));
	}

}
