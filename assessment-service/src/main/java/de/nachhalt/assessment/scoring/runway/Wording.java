package de.nachhalt.assessment.scoring.runway;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.nachhalt.assessment.scoring.model.Text;

/**
 * Numbers, ranges and dates in both languages. Numbers are rounded here and nowhere else:
 * to tenths, below one to hundredths.
 */
final class Wording {

	private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
			"August", "September", "October", "November", "December");

	private Wording() {
	}

	/**
	 * A sentence with its gaps (<code>%s</code>) filled.
	 */
	static Text fill(String de, String en, Text... gaps) {
		return new Text(de.formatted(Arrays.stream(gaps).map(Text::de).toArray()),
				en.formatted(Arrays.stream(gaps).map(Text::en).toArray()));
	}

	static Text number(double number) {
		double steps = (number < 1) ? 100 : 10;
		double rounded = Math.round(number * steps) / steps;
		String plain = (rounded == Math.rint(rounded)) ? Long.toString((long) rounded) : Double.toString(rounded);
		return new Text(plain.replace('.', ','), plain);
	}

	static Text range(Interval range) {
		if (Double.isInfinite(range.low())) {
			return new Text("ohne Ende", "without end");
		}
		if (Double.isInfinite(range.high())) {
			return (range.low() > 0) ? fill("mindestens %s", "at least %s", number(range.low()))
					: new Text("unbekannt viele", "unknown");
		}
		Text low = number(range.low());
		Text high = number(range.high());
		return low.equals(high) ? low : fill("%s bis %s", "%s to %s", low, high);
	}

	static Text date(LocalDate date) {
		return new Text("%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
				"%d %s %d".formatted(date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear()));
	}

	static Text word(String word) {
		return new Text(word, word);
	}

	static Text list(List<Text> items) {
		return list(items, ", ");
	}

	static Text list(List<Text> items, String separator) {
		return new Text(join(items, Text::de, separator), join(items, Text::en, separator));
	}

	/**
	 * Sentences one after the other.
	 */
	static Text paragraph(Text... sentences) {
		return list(Arrays.stream(sentences).filter((sentence) -> !sentence.de().isEmpty()).toList(), " ");
	}

	private static String join(List<Text> items, Function<Text, String> language, String separator) {
		return items.stream().map(language).collect(Collectors.joining(separator));
	}

}
