package de.nachhalt.client.actions;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ActionConfiguration {

	/**
	 * The last one is read by whoever goes over the removed actions of all consultancies.
	 */
	@Bean
	Indexes actionIndexes() {
		return Indexes.of(Action.class, tenantAnd("source").unique(), tenantAnd("listing.facets", Order.DUE.field()),
				tenantAnd("listing.facets", Order.MOVED.field()), tenantAnd("clientId"),
				new Index("removedAt", Sort.Direction.ASC));
	}

}
