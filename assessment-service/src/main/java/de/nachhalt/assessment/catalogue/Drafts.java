package de.nachhalt.assessment.catalogue;

import java.time.Clock;
import java.util.Optional;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.NotFound;
import de.nachhalt.http.StaleVersion;
import de.nachhalt.identity.Consultant;
import de.nachhalt.messaging.ConcurrentChange;
import de.nachhalt.messaging.DuplicateAggregate;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What a lead can do with the catalogues of the consultancy until they are published.
 */
@Component
class Drafts {

	static final int MOST = 200;

	private final OwnCatalogueRepository repository;

	private final BuiltInCatalogues builtIn;

	private final CatalogueCompiler compiler;

	private final Clock clock;

	Drafts(OwnCatalogueRepository repository, BuiltInCatalogues builtIn, CatalogueCompiler compiler, Clock clock) {
		this.repository = repository;
		this.builtIn = builtIn;
		this.compiler = compiler;
		this.clock = clock;
	}

	/**
	 * What a file would be taken for; stores nothing.
	 * @return refused with {@link CatalogueRefused} when the file is not in order
	 */
	Mono<CompiledCatalogue> check(String source) {
		return this.compiler.compile(source).doOnNext((compiled) -> {
			String id = compiled.catalogue().id();
			if (this.builtIn.has(id)) {
				throw new CatalogueRefused(new FieldProblem("id", "reserved-id", id));
			}
		});
	}

	/**
	 * Takes a file as a draft. The same content again changes nothing.
	 * @return refused with {@link CatalogueRefused} when the file is not in order, with
	 * {@link CatalogueExists} or {@link CataloguePublished} when there is this version
	 * with other content
	 */
	Mono<OwnCatalogue> take(String tenant, String source) {
		return check(source).flatMap((compiled) -> known(tenant, compiled)
			.switchIfEmpty(Mono.defer(() -> insert(tenant, source, compiled))));
	}

	private Mono<OwnCatalogue> insert(String tenant, String source, CompiledCatalogue compiled) {
		return this.repository.list(tenant, MOST)
			.filter((all) -> all.size() < MOST)
			.switchIfEmpty(Mono.error(() -> new TooManyCatalogues(MOST)))
			.flatMap(
					(all) -> this.repository.insert(OwnCatalogue.draft(tenant, source, compiled, this.clock.instant())))
			.onErrorResume(DuplicateAggregate.class, (ex) -> known(tenant, compiled));
	}

	private Mono<OwnCatalogue> known(String tenant, CompiledCatalogue compiled) {
		return this.repository.find(tenant, compiled.catalogue().id(), compiled.catalogue().version())
			.doOnNext((known) -> {
				if (!known.digest().equals(compiled.digest())) {
					known.requireDraft();
					throw new CatalogueExists();
				}
			});
	}

	/**
	 * Takes a file in the place of a draft.
	 */
	Mono<OwnCatalogue> replace(String tenant, String id, String version, EntityTag tag, String source) {
		return draft(tenant, id, version, tag).zipWhen((draft) -> this.compiler.compile(source), (draft, compiled) -> {
			misplaced(draft, compiled.catalogue()).ifPresent((problem) -> {
				throw new CatalogueRefused(problem);
			});
			return draft.replace(source, compiled, this.clock.instant());
		}).flatMap(this.repository::update).onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion());
	}

	private static Optional<FieldProblem> misplaced(OwnCatalogue draft, Catalogue sent) {
		if (!draft.catalogueId().equals(sent.id())) {
			return Optional.of(new FieldProblem("id", "other-than-address", draft.catalogueId()));
		}
		return draft.catalogueVersion().equals(sent.version()) ? Optional.empty()
				: Optional.of(new FieldProblem("version", "other-than-address", draft.catalogueVersion()));
	}

	Mono<Void> delete(String tenant, String id, String version, EntityTag tag) {
		return draft(tenant, id, version, tag).flatMap(this.repository::delete);
	}

	/**
	 * Publishes a draft; once published, publishing again changes nothing. What somebody
	 * else changes in the same moment is not published unseen, and what is no longer in
	 * order not at all.
	 */
	Mono<OwnCatalogue> publish(Consultant by, String id, String version) {
		return find(by.tenant(), id, version)
			.flatMap((own) -> own.published() ? Mono.just(own)
					: this.compiler.compile(own.source())
						.flatMap((compiled) -> this.repository.publish(own.publish(this.clock.instant()),
								ActDone.published(own, by.subject()))))
			.onErrorMap(ConcurrentChange.class, (ex) -> new StaleVersion());
	}

	Mono<OwnCatalogue> find(String tenant, String id, String version) {
		return this.repository.find(tenant, id, version).switchIfEmpty(Mono.error(NotFound::new));
	}

	private Mono<OwnCatalogue> draft(String tenant, String id, String version, EntityTag tag) {
		return find(tenant, id, version).doOnNext((own) -> {
			own.requireDraft();
			tag.requireCurrent(own.version());
		});
	}

}
