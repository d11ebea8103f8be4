package de.nachhalt.client.notes;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class NoteConfiguration {

	/**
	 * The last one is read by whoever goes over the removed notes of all consultancies.
	 */
	@Bean
	Indexes noteIndexes() {
		return Indexes.of(Note.class, tenantAnd("clientId", "position"), tenantAnd("clientId", "contactOn"),
				new Index("removedAt", Sort.Direction.ASC));
	}

}
