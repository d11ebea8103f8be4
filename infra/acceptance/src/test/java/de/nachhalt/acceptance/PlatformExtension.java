package de.nachhalt.acceptance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the platform when the first test asks for it and stops it after the last, and
 * lends a browser to each class that takes one.
 */
class PlatformExtension implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Platform.class || type == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return (parameter.getParameter().getType() == Platform.class) ? platform(context) : browser(context);
	}

	private static Platform platform(ExtensionContext context) {
		return context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(Start.class, (key) -> Start.attempt(), Start.class)
			.platform();
	}

	private static Browser browser(ExtensionContext context) {
		Browsers browsers = context.getRoot()
			.getStore(Namespace.GLOBAL)
			.computeIfAbsent(Browsers.class, (key) -> new Browsers(), Browsers.class);
		return context.getStore(Namespace.create(PlatformExtension.class))
			.computeIfAbsent(Browsers.Loan.class, (key) -> browsers.lend(), Browsers.Loan.class)
			.browser();
	}

	/** How the start went: one that failed is not tried again by every test. */
	private record Start(@Nullable Platform running, @Nullable AssertionError failure) implements AutoCloseable {

		static Start attempt() {
			try {
				return new Start(Platform.start(), null);
			}
			catch (AssertionError ex) {
				return new Start(null, ex);
			}
		}

		Platform platform() {
			if (this.running == null) {
				throw new AssertionError("The platform did not start", this.failure);
			}
			return this.running;
		}

		@Override
		public void close() {
			if (this.running != null) {
				this.running.close();
			}
		}

	}

}
