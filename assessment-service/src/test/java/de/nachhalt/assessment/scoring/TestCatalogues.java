package de.nachhalt.assessment.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;

/**
 * Catalogues for tests.
 */
public final class TestCatalogues {

	private static final CompiledCatalogue BUILT_IN = CatalogueFile
		.read(text("/catalogues/social-media-readiness-1.0.0.yaml"));

	private TestCatalogues() {
	}

	public static CompiledCatalogue builtIn() {
		return BUILT_IN;
	}

	public static String text(String resource) {
		try (InputStream file = TestCatalogues.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
