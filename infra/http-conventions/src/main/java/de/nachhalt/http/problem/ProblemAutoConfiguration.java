package de.nachhalt.http.problem;

import java.util.List;
import java.util.Locale;

import de.nachhalt.http.ProblemBundle;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/**
 * Problem documents in German and English for every service that has this on its class
 * path.
 */
@AutoConfiguration(after = JacksonAutoConfiguration.class, before = WebFluxAutoConfiguration.class)
class ProblemAutoConfiguration {

	@Bean
	ProblemHandler problemHandler(ObjectProvider<FaultTranslator> translators, ObjectProvider<ProblemBundle> bundles,
			JsonMapper json) {
		ProblemTexts texts = new ProblemTexts(bundles.orderedStream().toList());
		return new ProblemHandler(translators.orderedStream().toList(), texts, json);
	}

	@Bean
	@Order(1)
	InputFaults inputFaults(JsonMapper json) {
		return new InputFaults(new JsonFaults(json));
	}

	@Bean
	@Order(2)
	StatusFaults statusFaults() {
		return new StatusFaults();
	}

	/**
	 * A number is not a text, not even where it could be read as one.
	 */
	@Bean
	JsonMapperBuilderCustomizer textIsText() {
		return (builder) -> builder.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
	}

	@Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
	LocaleContextResolver localeContextResolver() {
		AcceptHeaderLocaleContextResolver resolver = new AcceptHeaderLocaleContextResolver();
		resolver.setSupportedLocales(List.of(Locale.GERMAN, Locale.ENGLISH));
		resolver.setDefaultLocale(Locale.GERMAN);
		return resolver;
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(DataAccessException.class)
	static class DataConfiguration {

		@Bean
		@Order(3)
		DataFaults dataFaults() {
			return new DataFaults();
		}

	}

}
