package de.nachhalt.client.records;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * Keeps a day as the text of that day. MongoDB knows instants only, and a day that became
 * one would be another day in another time zone.
 */
@Configuration(proxyBeanMethods = false)
class DayStorageConfiguration {

	@Bean
	MongoCustomConversions conversions() {
		return new MongoCustomConversions(List.of(DayToText.INSTANCE, TextToDay.INSTANCE));
	}

	@WritingConverter
	enum DayToText implements Converter<LocalDate, String> {

		INSTANCE;

		@Override
		public String convert(LocalDate day) {
			return day.toString();
		}

	}

	@ReadingConverter
	enum TextToDay implements Converter<String, LocalDate> {

		INSTANCE;

		@Override
		public LocalDate convert(String text) {
			return LocalDate.parse(text);
		}

	}

}
