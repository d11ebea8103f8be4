package de.nachhalt.report.shares;

import de.nachhalt.messaging.Indexes;
import de.nachhalt.messaging.Subscription;
import de.nachhalt.report.clients.ClientGone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class ShareConfiguration {

	/**
	 * Whoever comes by a link knows no consultancy, so that one index does without.
	 */
	@Bean
	Indexes shareIndexes() {
		return Indexes.of(Share.class, new Index("tokenHash", Sort.Direction.ASC).unique(), tenantAnd("reportId"),
				tenantAnd("clientId"));
	}

	@Bean
	Subscription erasedClientsLoseTheirShares(ShareErasureListener listener) {
		return Subscription.to("nachhalt.clients")
			.as("report-service.shares")
			.on("de.nachhalt.client.erased.v1", ClientGone.class, listener::erased);
	}

}
