package de.nachhalt.testenvironment;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * A method takes the tenant as a parameter of that name, or in something that carries it:
 * an aggregate, an actor.
 */
final class Tenancy {

	private Tenancy() {
	}

	static ArchCondition<JavaMethod> takeTheTenant() {
		return new ArchCondition<>("take the tenant") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				Method reflected = method.reflect();
				boolean taken = reflected.isSynthetic()
						|| Arrays.stream(reflected.getParameters()).anyMatch(Tenancy::carriesTheTenant);
				events.add(new SimpleConditionEvent(method, taken,
						method.getDescription() + (taken ? " takes" : " does not take") + " the tenant"));
			}
		};
	}

	private static boolean carriesTheTenant(Parameter parameter) {
		return "tenant".equals(parameter.getName()) || Arrays.stream(parameter.getType().getMethods())
			.anyMatch((method) -> "tenant".equals(method.getName()) && method.getParameterCount() == 0);
	}

}
