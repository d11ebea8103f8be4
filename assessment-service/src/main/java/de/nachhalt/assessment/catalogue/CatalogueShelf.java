package de.nachhalt.assessment.catalogue;

import java.util.List;
import java.util.stream.Stream;

import de.nachhalt.assessment.catalogue.format.CatalogueWriter;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.http.EntityTag;
import de.nachhalt.http.NotFound;
import de.nachhalt.identity.Consultant;
import de.nachhalt.identity.Role;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What a person may look at: built-in catalogues, those that the consultancy published
 * and, for a lead, its drafts.
 */
@Component
class CatalogueShelf {

	private final BuiltInCatalogues builtIn;

	private final OwnCatalogueRepository repository;

	private final Catalogues published;

	private final CatalogueCompiler compiler;

	CatalogueShelf(BuiltInCatalogues builtIn, OwnCatalogueRepository repository, Catalogues published,
			CatalogueCompiler compiler) {
		this.builtIn = builtIn;
		this.repository = repository;
		this.published = published;
		this.compiler = compiler;
	}

	Mono<List<CatalogueSummaryResponse>> list(Consultant consultant) {
		List<CatalogueSummaryResponse> first = this.builtIn.all().stream().map(CatalogueSummaryResponse::of).toList();
		return this.repository.list(consultant.tenant(), Drafts.MOST)
			.map((own) -> Stream.concat(first.stream(),
					own.stream().filter((each) -> visible(each.state(), consultant)).map(CatalogueSummaryResponse::of))
				.toList());
	}

	/**
	 * One of them; refused with {@link NotFound} when there is nothing to see.
	 */
	Mono<Volume> find(Consultant consultant, String id, String version) {
		return Mono.justOrEmpty(this.builtIn.find(id, version))
			.map((found) -> new Volume(found.compiled(), found.source(), quoted(found.compiled().digest())))
			.switchIfEmpty(Mono.defer(() -> own(consultant, id, version)));
	}

	private Mono<Volume> own(Consultant consultant, String id, String version) {
		return this.repository.find(consultant.tenant(), id, version)
			.filter((own) -> visible(own.state(), consultant))
			.switchIfEmpty(Mono.error(NotFound::new))
			.flatMap((own) -> own.published()
					? this.published.find(own.tenant(), id, version)
						.map((compiled) -> new Volume(compiled, own.source(), quoted(own.digest())))
					: this.compiler.compile(own.source())
						.map((compiled) -> new Volume(compiled, own.source(),
								new EntityTag(own.version()).toString())));
	}

	private static boolean visible(CatalogueState state, Consultant consultant) {
		return state == CatalogueState.PUBLISHED || consultant.roles().contains(Role.LEAD);
	}

	private static String quoted(String digest) {
		return '"' + digest + '"';
	}

	/**
	 * A catalogue with its file.
	 *
	 * @param tag entity tag of this state of it, written out as JSON
	 */
	record Volume(CompiledCatalogue catalogue, String source, String tag) {

		String file(boolean resolved) {
			return resolved ? CatalogueWriter.write(this.catalogue.catalogue()) : this.source;
		}

		/**
		 * That of the file: no two representations share a tag, or caches would take one
		 * for the other.
		 */
		String fileTag() {
			return this.tag.substring(0, this.tag.length() - 1) + "-yaml\"";
		}

	}

}
