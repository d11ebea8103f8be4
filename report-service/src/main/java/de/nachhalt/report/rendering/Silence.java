package de.nachhalt.report.rendering;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

/**
 * The library logs what it reads, and that may be a client's text: it logs nothing here.
 * What it has to say reaches the renderer as diagnostics.
 */
final class Silence implements XRLogger {

	@Override
	public void log(String where, Level level, String message) {
	}

	@Override
	public void log(String where, Level level, String message, Throwable cause) {
	}

	@Override
	public void setLevel(String logger, Level level) {
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return false;
	}

}
