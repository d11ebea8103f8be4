package de.nachhalt.testenvironment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A feature is the package below a service's own: <code>de.nachhalt.client.grants</code>
 * with all that lies below it.
 */
final class Features {

	private static final Pattern FEATURE = Pattern.compile("(de\\.nachhalt\\.[^.]+\\.[^.]+).*");

	private Features() {
	}

	static ArchCondition<JavaClass> beUsedByTheirOwnFeatureOnly() {
		return new ArchCondition<>("be used by their own feature only") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency use : type.getDirectDependenciesToSelf()) {
					boolean own = feature(type).equals(feature(use.getOriginClass()));
					events.add(new SimpleConditionEvent(use, own, use.getDescription()));
				}
			}
		};
	}

	private static String feature(JavaClass type) {
		Matcher feature = FEATURE.matcher(type.getPackageName());
		return feature.matches() ? feature.group(1) : type.getPackageName();
	}

}
