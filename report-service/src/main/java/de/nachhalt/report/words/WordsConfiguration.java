package de.nachhalt.report.words;

import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

	/** The newest is the last of the first range; those of a client are the second. */
	@Bean
	Indexes wordsIndexes() {
		return Indexes.of(WordsDocument.class, tenantAnd("assessmentId", "kind", "language", "version").unique(),
				tenantAnd("clientId"));
	}

}
