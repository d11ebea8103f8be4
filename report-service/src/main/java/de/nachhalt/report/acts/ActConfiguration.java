package de.nachhalt.report.acts;

import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Announcements;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActConfiguration {

	@Bean
	Announcements announcements(AggregateStore store) {
		return store.announcements();
	}

}
