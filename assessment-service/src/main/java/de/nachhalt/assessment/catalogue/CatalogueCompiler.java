package de.nachhalt.assessment.catalogue;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads and compiles catalogue files, one at a time and beside the threads that answer
 * requests: a large one takes a moment, and a hostile one wants to take long.
 */
@Component
class CatalogueCompiler implements DisposableBean {

	private static final int WAITING = 20;

	private final Scheduler scheduler = Schedulers.newBoundedElastic(1, WAITING, "catalogues");

	/**
	 * What a file comes to; refused with {@link CatalogueRefused} when it is not in
	 * order.
	 */
	Mono<CompiledCatalogue> compile(String source) {
		return Mono.fromCallable(() -> CatalogueFile.read(source))
			.subscribeOn(this.scheduler)
			.onErrorMap(InvalidCatalogue.class, CatalogueRefused::new);
	}

	@Override
	public void destroy() {
		this.scheduler.dispose();
	}

}
