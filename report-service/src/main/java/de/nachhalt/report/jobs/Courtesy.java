package de.nachhalt.report.jobs;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Documents are made in the background: whoever makes them lets those go first who answer
 * somebody, here and in the other services on the same machine. Java's own priorities
 * have no effect on Linux, where each thread has a <code>nice</code> value; elsewhere
 * nothing is changed.
 */
final class Courtesy {

	/** A tenth of the processor time of others, where there is not enough for all. */
	static final int NICE = 10;

	private static final Logger log = LoggerFactory.getLogger(Courtesy.class);

	private Courtesy() {
	}

	/**
	 * From now on the calling thread stands back: for good, for only an administrator can
	 * take that back. Where that cannot be, it works on as it is.
	 */
	static void standBack() {
		if (!"Linux".equals(System.getProperty("os.name"))) {
			return;
		}
		try {
			Linux.setPriority(NICE);
		}
		catch (Throwable ex) {
			log.debug("Renderer does not stand back", ex);
		}
	}

	/** Looked up where it is called only, for not every system has it. */
	private static final class Linux {

		private static final MethodHandle SET_PRIORITY = Linker.nativeLinker()
			.downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow("setpriority"), FunctionDescriptor
				.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

		private static final int ONE_THREAD = 0;

		private static final int CALLING = 0;

		static void setPriority(int nice) throws Throwable {
			int failed = (int) SET_PRIORITY.invokeExact(ONE_THREAD, CALLING, nice);
			if (failed != 0) {
				throw new IllegalStateException("setpriority was refused");
			}
		}

	}

}
