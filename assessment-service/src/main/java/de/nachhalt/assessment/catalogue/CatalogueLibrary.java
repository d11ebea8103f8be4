package de.nachhalt.assessment.catalogue;

import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Finds catalogues, built-in ones first. Compiles each published one once and keeps what
 * is used most; of what never changes nothing can grow stale.
 */
@Component
class CatalogueLibrary implements Catalogues {

	private static final int KEPT = 100;

	private final BuiltInCatalogues builtIn;

	private final OwnCatalogueRepository repository;

	private final CatalogueCompiler compiler;

	private final Cache<Key, CompiledCatalogue> compiled = Caffeine.newBuilder().maximumSize(KEPT).build();

	CatalogueLibrary(BuiltInCatalogues builtIn, OwnCatalogueRepository repository, CatalogueCompiler compiler) {
		this.builtIn = builtIn;
		this.repository = repository;
		this.compiler = compiler;
	}

	@Override
	public Mono<CompiledCatalogue> find(String tenant, String id, String version) {
		Key key = new Key(tenant, id, version);
		return Mono.justOrEmpty(known(key)).switchIfEmpty(Mono.defer(() -> load(key)));
	}

	private Optional<CompiledCatalogue> known(Key key) {
		return this.builtIn.find(key.id(), key.version())
			.map(BuiltInCatalogues.BuiltIn::compiled)
			.or(() -> Optional.ofNullable(this.compiled.getIfPresent(key)));
	}

	private Mono<CompiledCatalogue> load(Key key) {
		return this.repository.find(key.tenant(), key.id(), key.version())
			.filter(OwnCatalogue::published)
			.flatMap((own) -> this.compiler.compile(own.source()))
			.doOnNext((catalogue) -> this.compiled.put(key, catalogue));
	}

	private record Key(String tenant, String id, String version) {
	}

}
