package de.nachhalt.client.portfolio;

import de.nachhalt.client.records.ClientErased;
import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.EnableScheduling;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PortfolioConfiguration {

	/**
	 * An index for each order. The last one is read by whoever goes over the entries of
	 * all consultancies.
	 */
	@Bean
	Indexes portfolioIndexes() {
		return Indexes.of(Entry.class, tenantAnd("facets", Order.NAME.field()),
				tenantAnd("facets", Order.CHANGED.field()), tenantAnd("facets", Order.LEVEL.field()),
				tenantAnd("facets", Order.CONTACT.field()), tenantAnd("facets", Order.DUE.field()), tenantAnd("words"),
				new Index("changesAt", Sort.Direction.ASC));
	}

	/** Makes up for what was interrupted between a change and its entry. */
	@Bean
	Subscription everyClientHasAnEntry(PortfolioListener listener) {
		return Subscription.to(ClientErased.TOPIC)
			.as("client-service.portfolio")
			.on("de.nachhalt.client.registered.v1", ClientTold.class, listener::changed)
			.on("de.nachhalt.client.changed.v1", ClientTold.class, listener::changed);
	}

}
