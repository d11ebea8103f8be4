package de.nachhalt.assessment.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.CompiledCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The catalogues that come with the product. One that is not in order keeps the service
 * from starting.
 */
@Component
class BuiltInCatalogues {

	private static final Logger logger = LoggerFactory.getLogger(BuiltInCatalogues.class);

	private static final String FILES = "classpath:catalogues/*.yaml";

	private final List<BuiltIn> catalogues;

	BuiltInCatalogues() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
		this.catalogues = Stream.of(files)
			.map(BuiltInCatalogues::read)
			.sorted(Comparator.comparing((BuiltIn each) -> each.compiled().catalogue().version()).reversed())
			.toList();
	}

	/**
	 * All of them, the newest version of each id first.
	 */
	List<CompiledCatalogue> all() {
		return this.catalogues.stream().map(BuiltIn::compiled).toList();
	}

	/**
	 * Whether there is any version with this id.
	 */
	boolean has(String id) {
		return all().stream().anyMatch((compiled) -> compiled.catalogue().id().equals(id));
	}

	Optional<BuiltIn> find(String id, String version) {
		return this.catalogues.stream().filter((each) -> each.is(id, version)).findFirst();
	}

	private static BuiltIn read(Resource file) {
		try {
			String source = file.getContentAsString(StandardCharsets.UTF_8);
			CompiledCatalogue compiled = CatalogueFile.read(source);
			logger.info("Catalogue {} {} with digest {}", compiled.catalogue().id(), compiled.catalogue().version(),
					compiled.digest());
			return new BuiltIn(compiled, source);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The catalogue %s cannot be read".formatted(file.getFilename()), ex);
		}
	}

	/**
	 * A catalogue with its file.
	 */
	record BuiltIn(CompiledCatalogue compiled, String source) {

		boolean is(String id, String version) {
			return this.compiled.catalogue().id().equals(id) && this.compiled.catalogue().version().equals(version);
		}

	}

}
