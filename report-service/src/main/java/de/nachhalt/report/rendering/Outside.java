package de.nachhalt.report.rendering;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The world outside a document, closed: whatever address a text may contain, nothing is
 * resolved and nothing is opened.
 */
final class Outside {

	private static final String[] PROTOCOLS = { "http", "https", "file", "jar", "ftp", "data", "classpath", "mailto" };

	private Outside() {
	}

	static void close(PdfRendererBuilder builder) {
		for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
			builder.useExternalResourceAccessControl((uri, type) -> false, priority);
		}
		builder.useProtocolsStreamImplementation((uri) -> {
			throw new IllegalStateException("a document asked for something outside itself");
		}, PROTOCOLS);
	}

}
