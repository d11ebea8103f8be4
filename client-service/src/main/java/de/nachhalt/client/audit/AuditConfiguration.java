package de.nachhalt.client.audit;

import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	/** A filter is a range of it; further filters are checked on what the range holds. */
	@Bean
	Indexes auditIndexes() {
		return Indexes.of(AuditDocument.class, tenantAnd("facets", "position"));
	}

	@Bean
	Subscription actsElsewhereAreWrittenDown(ActListener listener) {
		return Subscription.to(ActTold.TOPIC)
			.as("client-service.audit")
			.on(ActTold.TYPE, ActTold.class, listener::done);
	}

}
