package de.nachhalt.testenvironment;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Points the Spring context of a {@link PlatformTest} to its servers. */
final class PlatformContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		PlatformTest test = AnnotatedElementUtils.findMergedAnnotation(testClass, PlatformTest.class);
		return (test != null) ? new PlatformContextCustomizer(testClass, Set.of(test.value())) : null;
	}

}
