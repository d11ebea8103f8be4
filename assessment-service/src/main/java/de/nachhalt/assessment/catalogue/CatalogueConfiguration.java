package de.nachhalt.assessment.catalogue;

import de.nachhalt.assessment.catalogue.format.ProblemWords;
import de.nachhalt.http.ProblemBundle;
import de.nachhalt.messaging.Indexes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static de.nachhalt.messaging.Indexes.tenantAnd;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	/**
	 * A consultancy has each version of a catalogue once.
	 */
	@Bean
	Indexes catalogueIndexes() {
		return Indexes.of(OwnCatalogue.class,
				tenantAnd(OwnCatalogueRepository.CATALOGUE_ID, OwnCatalogueRepository.CATALOGUE_VERSION).unique());
	}

	/**
	 * Lets problem documents use the words of the catalogue format.
	 */
	@Bean
	ProblemBundle catalogueProblems() {
		return new ProblemBundle(ProblemWords.BUNDLE);
	}

}
