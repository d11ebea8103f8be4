package de.nachhalt.testenvironment;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Which part a class plays, read from its annotation or from the last word of its name: a
 * reader should see it the same way.
 */
final class Roles {

	static final DescribedPredicate<JavaClass> ARE_CONTROLLERS = DescribedPredicate.describe("are controllers",
			(type) -> has(type, "org.springframework.stereotype.Controller") || isNamed(type, "Controller"));

	static final DescribedPredicate<JavaClass> ARE_REPOSITORIES = DescribedPredicate.describe("are repositories",
			(type) -> has(type, "org.springframework.stereotype.Repository") || isNamed(type, "Repository"));

	static final DescribedPredicate<JavaClass> ARE_LISTENERS = DescribedPredicate.describe("are listeners",
			(type) -> isNamed(type, "Listener"));

	static final DescribedPredicate<JavaClass> ARE_INTERNAL_TO_A_FEATURE = ARE_CONTROLLERS.or(ARE_REPOSITORIES)
		.or(ARE_LISTENERS)
		.or(DescribedPredicate.describe("are requests, responses or stored documents",
				(type) -> isNamed(type, "Request", "Response", "Document")))
		.as("are internal to a feature");

	static final DescribedPredicate<JavaClass> ARE_AT_AN_EDGE = DescribedPredicate.describe("are at an edge",
			(type) -> isAtAnEdge(outermost(type)) || isAtAnEdge(type));

	private Roles() {
	}

	private static boolean isAtAnEdge(JavaClass type) {
		return type.isAnnotation() || has(type, "org.springframework.stereotype.Component")
				|| has(type, "org.springframework.boot.context.properties.ConfigurationProperties")
				|| type.isAssignableTo("de.nachhalt.http.Refusal") || isNamed(type, "Controller", "Repository",
						"Request", "Response", "Document", "Listener", "Configuration", "Settings", "Hints");
	}

	private static boolean has(JavaClass type, String annotation) {
		return type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation);
	}

	private static boolean isNamed(JavaClass type, String... lastWords) {
		for (String lastWord : lastWords) {
			if (type.getSimpleName().endsWith(lastWord)) {
				return true;
			}
		}
		return false;
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(Roles::outermost).orElse(type);
	}

}
