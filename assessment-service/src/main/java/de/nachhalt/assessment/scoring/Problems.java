package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;

/**
 * Gathers everything that is wrong with a catalogue.
 */
final class Problems {

	private final List<CatalogueProblem> found = new ArrayList<>();

	/**
	 * Notes a problem unless something holds.
	 * @param path of the part at fault, as in the file
	 * @param code stable name of what is wrong
	 * @param arguments what the words for it mention
	 */
	void require(boolean holds, String path, String code, Object... arguments) {
		if (!holds) {
			this.found.add(CatalogueProblem.of(path, code, arguments));
		}
	}

	/**
	 * Notes an id that is known already. A missing one is noted elsewhere.
	 * @param path of the part that has the id
	 */
	void unique(Set<String> known, String path, String id) {
		require(id.isEmpty() || known.add(id), path + ".id", "id-twice", id);
	}

	void add(CatalogueProblem problem) {
		this.found.add(problem);
	}

	boolean none() {
		return this.found.isEmpty();
	}

	List<CatalogueProblem> all() {
		return this.found;
	}

}
