package de.nachhalt.client.portfolio;

import de.nachhalt.messaging.Received;

import org.springframework.stereotype.Component;

/**
 * Sees to it that the entry of a client is as new as its record.
 */
@Component
class PortfolioListener {

	private final EntryRepository entries;

	private final Portfolio portfolio;

	PortfolioListener(EntryRepository entries, Portfolio portfolio) {
		this.entries = entries;
		this.portfolio = portfolio;
	}

	void changed(Received<ClientTold> event) {
		this.entries.find(event.tenant(), event.aggregateId())
			.filter((entry) -> entry.clientVersion() >= event.seq())
			.hasElement()
			.filter((known) -> !known)
			.flatMap((behind) -> this.portfolio.refresh(event.tenant(), event.aggregateId()))
			.block();
	}

}
