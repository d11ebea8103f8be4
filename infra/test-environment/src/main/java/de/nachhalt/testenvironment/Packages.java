package de.nachhalt.testenvironment;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/**
 * What a package says in its <code>package-info.java</code>.
 */
final class Packages {

	private Packages() {
	}

	static ArchCondition<JavaClass> beNullMarked() {
		return new ArchCondition<>("be in a null-marked package") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + ", the package of "
						+ type.getSimpleName() + ", is" + (marked ? "" : " not") + " null-marked"));
			}
		};
	}

}
