package de.nachhalt.client.views;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

	@Bean
	Indexes viewIndexes() {
		return Indexes.of(SavedView.class, tenantAnd("subject", "name").unique());
	}

}
