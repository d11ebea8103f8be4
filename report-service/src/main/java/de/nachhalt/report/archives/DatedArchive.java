package de.nachhalt.report.archives;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * For libraries that write an archive themselves and would put the time into it: its
 * entries are dated as told. Pictures are packed already and are not packed once more.
 */
public final class DatedArchive extends ZipArchiveOutputStream {

	/** A tenth larger than the usual level makes it, in a third of the time. */
	private static final int LEVEL = 2;

	private final LocalDateTime date;

	/**
	 * @param date of all entries
	 */
	public DatedArchive(OutputStream file, Instant date) {
		super(file);
		this.date = Archive.dated(date);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(this.date);
		setLevel(entry.getName().endsWith(".png") ? Deflater.NO_COMPRESSION : LEVEL);
		super.putArchiveEntry(entry);
	}

}
