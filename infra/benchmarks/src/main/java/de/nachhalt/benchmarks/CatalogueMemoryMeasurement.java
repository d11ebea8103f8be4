package de.nachhalt.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import de.nachhalt.assessment.catalogue.format.CatalogueFile;
import de.nachhalt.assessment.scoring.CompiledCatalogue;

/**
 * How much heap a compiled catalogue keeps: many copies of the built-in one are read and
 * held on to, after one that brought in what all share.
 */
public final class CatalogueMemoryMeasurement {

	private static final int COPIES = 100;

	private static final int COLLECTIONS = 5;

	private CatalogueMemoryMeasurement() {
	}

	public static void main(String[] arguments) {
		String yaml = Resources.text("/catalogues/social-media-readiness-1.0.0.yaml");
		List<CompiledCatalogue> held = new ArrayList<>(List.of(CatalogueFile.read(yaml)));
		double before = heap();
		for (int i = 0; i < COPIES; i++) {
			held.add(CatalogueFile.read(yaml));
		}
		double each = (heap() - before) / COPIES;
		System.out.printf(Locale.ROOT, "%d catalogues: %.0f KB each%n", held.size() - 1, each / 1024);
	}

	private static double heap() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		for (int i = 0; i < COLLECTIONS; i++) {
			memory.gc();
		}
		return memory.getHeapMemoryUsage().getUsed();
	}

}
