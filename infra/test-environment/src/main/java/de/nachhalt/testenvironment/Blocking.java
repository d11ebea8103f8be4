package de.nachhalt.testenvironment;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/**
 * Calls that hold a thread until something else has happened.
 */
final class Blocking {

	private static final Set<String> OF_REACTOR = Set.of("block", "blockOptional", "blockFirst", "blockLast",
			"toIterable", "toStream");

	private Blocking() {
	}

	static DescribedPredicate<JavaMethodCall> isABlockingCall() {
		return DescribedPredicate.describe("holds its thread", (call) -> blocks(call.getTarget()));
	}

	private static boolean blocks(AccessTarget.MethodCallTarget target) {
		boolean ofReactor = target.getOwner().getPackageName().startsWith("reactor.core.publisher");
		boolean sleep = target.getOwner().isEquivalentTo(Thread.class) && "sleep".equals(target.getName());
		return sleep || (ofReactor && OF_REACTOR.contains(target.getName()));
	}

}
