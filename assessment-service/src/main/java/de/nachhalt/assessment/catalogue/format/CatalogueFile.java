package de.nachhalt.assessment.catalogue.format;

import de.nachhalt.assessment.scoring.CompiledCatalogue;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;

/**
 * Reads a catalogue from YAML. Nothing in the file can make the reader build other than
 * plain data, and the work it makes is bounded.
 */
public final class CatalogueFile {

	private CatalogueFile() {
	}

	/**
	 * Reads, resolves what the file is based on, checks and compiles.
	 * @throws InvalidCatalogue naming every problem with its path, line and column
	 */
	public static CompiledCatalogue read(String yaml) {
		Findings findings = new Findings();
		Tree whole = Overlay.resolve(TreeParser.parse(yaml, findings), findings);
		SchemaDocument.check(whole, findings);
		if (!(whole instanceof Tree.Mapping)) {
			throw findings.refusal();
		}
		Catalogue catalogue = CatalogueReader.read(new YamlNode(whole, findings));
		try {
			CompiledCatalogue compiled = CompiledCatalogue.compile(catalogue);
			if (findings.none()) {
				return compiled;
			}
		}
		catch (InvalidCatalogue ex) {
			ex.problems().forEach((problem) -> findings.add(Located.in(whole, problem)));
		}
		throw findings.refusal();
	}

}
