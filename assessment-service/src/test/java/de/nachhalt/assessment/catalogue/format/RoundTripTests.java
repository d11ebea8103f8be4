package de.nachhalt.assessment.catalogue.format;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.Generated;
import de.nachhalt.assessment.scoring.TestCatalogues;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Text;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTests {

	@Test
	void the_built_in_catalogue_comes_back_with_the_same_digest() {
		CompiledCatalogue builtIn = TestCatalogues.builtIn();
		assertThat(again(builtIn.catalogue()).digest()).isEqualTo(builtIn.digest());
	}

	@Property(tries = 200)
	void what_is_written_reads_back_with_the_same_digest(@ForAll long seed) {
		CompiledCatalogue written = Generated.compile(Generated.catalogue(seed));
		assertThat(again(written.catalogue()).digest()).isEqualTo(written.digest());
	}

	@Property(tries = 200)
	void any_words_come_back_as_they_were(@ForAll @StringLength(min = 1, max = 40) String words) {
		Text title = new Text(words + ".", "'" + words + "\"");
		Catalogue catalogue = Generated.catalogue(1);
		Catalogue titled = new Catalogue(catalogue.id(), catalogue.version(), title, catalogue.gapFrom(),
				catalogue.doubt(), catalogue.aggregation(), catalogue.dimensions(), catalogue.levels(),
				catalogue.flags(), catalogue.delivery(), null);
		assertThat(again(titled).catalogue().title()).isEqualTo(title);
	}

	private static CompiledCatalogue again(Catalogue catalogue) {
		return CatalogueFile.read(CatalogueWriter.write(catalogue));
	}

}
