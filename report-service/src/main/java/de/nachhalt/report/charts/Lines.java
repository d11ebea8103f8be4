package de.nachhalt.report.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.nachhalt.report.typefaces.Typeface;

/**
 * Breaks a label into the few short lines that a chart has room for.
 */
final class Lines {

	private static final String MORE = "…";

	private static final double GAP = 3;

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private Lines() {
	}

	static List<String> of(String text, Typeface face, double size, double width, int most) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : SPACES.split(text.strip(), -1)) {
			String longer = line.isEmpty() ? word : line + " " + word;
			if (line.isEmpty() || face.width(longer, size) <= width) {
				line = longer;
			}
			else {
				lines.add(line);
				line = word;
			}
		}
		lines.add(line);
		if (lines.size() > most) {
			lines = new ArrayList<>(lines.subList(0, most));
			lines.set(most - 1, lines.get(most - 1) + MORE);
		}
		return lines.stream().map((each) -> shortened(each, face, size, width)).toList();
	}

	/**
	 * Of labels that stand beside each other each so many-th has room; the last one
	 * always has.
	 * @param step from the middle of one to the middle of the next
	 */
	static int stride(Stream<String> labels, Typeface face, double size, double step) {
		double widest = labels.mapToDouble((label) -> face.width(label, size)).max().orElse(0);
		return Math.max(1, (int) Math.ceil((widest + GAP) / step));
	}

	private static String shortened(String line, Typeface face, double size, double width) {
		String cut = line;
		while (cut.length() > 2 && face.width(cut, size) > width) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), cut.endsWith(MORE) ? -2 : -1)) + MORE;
		}
		return cut;
	}

}
