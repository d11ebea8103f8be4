package de.nachhalt.messaging;

import java.time.LocalDate;
import java.util.List;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Keeps a day as the text of that day. MongoDB knows instants only, and a day that became
 * one would be another day in another time zone.
 */
final class Days {

	static final List<Converter<?, ?>> CONVERTERS = List.of(ToText.INSTANCE, FromText.INSTANCE);

	private Days() {
	}

	@WritingConverter
	enum ToText implements Converter<LocalDate, String> {

		INSTANCE;

		@Override
		public String convert(LocalDate day) {
			return day.toString();
		}

	}

	@ReadingConverter
	enum FromText implements Converter<String, LocalDate> {

		INSTANCE;

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
