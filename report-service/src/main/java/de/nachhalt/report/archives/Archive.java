package de.nachhalt.report.archives;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive being written, piece by piece. Its entries are dated as told and not by
 * the clock. Nothing of it is kept that was taken out, so that any size passes through
 * little memory.
 */
public final class Archive {

	private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.written);

	private final LocalDateTime date;

	/**
	 * @param date of all entries
	 */
	public Archive(Instant date) {
		this.date = dated(date);
	}

	/** What an archive can say of a date. */
	static LocalDateTime dated(Instant date) {
		LocalDateTime wanted = LocalDateTime.ofInstant(date, ZoneOffset.UTC).withNano(0);
		return wanted.isBefore(EARLIEST) ? EARLIEST : wanted;
	}

	/**
	 * The same entries, all with this date: office programs' libraries write the time.
	 */
	public static byte[] settled(byte[] archive, Instant date) throws IOException {
		Archive settled = new Archive(date);
		try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
				settled.begin(entry.getName());
				settled.write(source.readAllBytes());
				settled.end();
			}
		}
		settled.close();
		return settled.take();
	}

	public void begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.date);
		this.zip.putNextEntry(entry);
	}

	public void write(byte[] content) throws IOException {
		this.zip.write(content);
	}

	public void end() throws IOException {
		this.zip.closeEntry();
	}

	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * What was written since the last time.
	 */
	public byte[] take() {
		byte[] taken = this.written.toByteArray();
		this.written.reset();
		return taken;
	}

}
