package de.nachhalt.assessment.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a catalogue from YAML. Nothing in the file can make the reader build other than
 * plain data, and its size and depth are bounded.
 */
public final class CatalogueFile {

	private static final int LARGEST = 1_000_000;

	private CatalogueFile() {
	}

	/**
	 * Reads, checks and compiles.
	 * @throws InvalidCatalogue naming every problem with line and column
	 */
	public static CompiledCatalogue read(String yaml) {
		if (yaml.length() > LARGEST) {
			throw refused(0, 0, "a catalogue has at most 1,000,000 characters");
		}
		List<CatalogueProblem> problems = new ArrayList<>();
		CatalogueReader reader = new CatalogueReader();
		Catalogue catalogue = reader.read(new YamlNode(compose(yaml), problems));
		if (!problems.isEmpty()) {
			throw new InvalidCatalogue(problems);
		}
		return CompiledCatalogue.compile(catalogue, reader.places());
	}

	private static Node compose(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(LARGEST);
		options.setNestingDepthLimit(20);
		options.setMaxAliasesForCollections(0);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
			return Optional.ofNullable(root).orElseThrow(() -> refused(1, 1, "the file is empty"));
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			throw (mark != null) ? refused(mark.getLine() + 1, mark.getColumn() + 1, ex.getProblem())
					: refused(0, 0, ex.getProblem());
		}
		catch (YAMLException ex) {
			throw refused(0, 0, "no readable YAML");
		}
	}

	private static InvalidCatalogue refused(int line, int column, String message) {
		return new InvalidCatalogue(List.of(new CatalogueProblem(line, column, message)));
	}

}
