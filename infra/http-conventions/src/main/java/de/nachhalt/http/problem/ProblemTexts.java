package de.nachhalt.http.problem;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Position;
import de.nachhalt.http.ProblemBundle;
import de.nachhalt.http.Refusal;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Words for refusals: the service's bundle <code>problems*.properties</code> before those
 * of modules and our own <code>http-problems*.properties</code>, German where a language
 * is missing.
 */
class ProblemTexts {

	private static final String TYPE = "urn:nachhalt:problem:";

	private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

	ProblemTexts(List<ProblemBundle> bundles) {
		if (new ClassPathResource("problems.properties").exists()) {
			this.texts.addBasenames("problems");
		}
		bundles.forEach((bundle) -> this.texts.addBasenames(bundle.name()));
		this.texts.addBasenames("http-problems");
		this.texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		this.texts.setFallbackToSystemLocale(false);
		this.texts.setAlwaysUseMessageFormat(true);
	}

	Problem document(Refusal refusal, Locale language) {
		Object[] arguments = refusal.arguments().toArray();
		String key = "problem." + refusal.slug();
		return new Problem(URI.create(TYPE + refusal.slug()),
				text(key + ".title", "problem.refused.title", arguments, language), refusal.status().value(),
				text(key + ".detail", "problem.refused.detail", arguments, language),
				refusal.fields().stream().map((field) -> error(field, language)).toList(),
				(refusal instanceof Unexpected unexpected) ? unexpected.incident() : null);
	}

	private Problem.Error error(FieldProblem field, Locale language) {
		Object[] arguments = field.arguments().toArray();
		Position position = field.position();
		return new Problem.Error(field.field(), field.code(),
				text("field." + field.code(), "field.invalid", arguments, language),
				(position != null) ? position.line() : null, (position != null) ? position.column() : null);
	}

	private String text(String key, String otherwise, Object[] arguments, Locale language) {
		String text = this.texts.getMessage(key, arguments, null, language);
		return (text != null) ? text : this.texts.getMessage(otherwise, arguments, language);
	}

}
