package de.nachhalt.assessment.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
class BuiltInCatalogues implements Catalogues {

	private static final Logger logger = LoggerFactory.getLogger(BuiltInCatalogues.class);

	private static final String FILES = "classpath:catalogues/*.yaml";

	private final List<CompiledCatalogue> catalogues;

	BuiltInCatalogues() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
		this.catalogues = Stream.of(files)
			.map(BuiltInCatalogues::read)
			.sorted(Comparator.comparing((CompiledCatalogue compiled) -> compiled.catalogue().version()).reversed())
			.toList();
	}

	@Override
	public List<CompiledCatalogue> all() {
		return this.catalogues;
	}

	@Override
	public Optional<CompiledCatalogue> find(String id, String version) {
		return this.catalogues.stream()
			.filter((compiled) -> compiled.catalogue().id().equals(id)
					&& compiled.catalogue().version().equals(version))
			.findFirst();
	}

	private static CompiledCatalogue read(Resource file) {
		try {
			CompiledCatalogue compiled = CatalogueFile.read(file.getContentAsString(StandardCharsets.UTF_8));
			logger.info("Catalogue {} {} with digest {}", compiled.catalogue().id(), compiled.catalogue().version(),
					compiled.digest());
			return compiled;
		}
		catch (IOException ex) {
			throw new IllegalStateException("The catalogue %s cannot be read".formatted(file.getFilename()), ex);
		}
	}

}
