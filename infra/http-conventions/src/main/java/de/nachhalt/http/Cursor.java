package de.nachhalt.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended: the sort keys of its last item. Opaque to the caller, so that the
 * way of sorting can change; not secret, for every query names the tenant besides.
 *
 * @param keys the sort keys, the unique one last
 */
public record Cursor(List<String> keys) {

	private static final int FORMAT = 1;

	private static final int LONGEST = 4096;

	public Cursor {
		keys = List.copyOf(keys);
	}

	public Cursor(String... keys) {
		this(List.of(keys));
	}

	/**
	 * Reads what {@link #toString()} wrote. Found by name by Spring's conversion.
	 * @throws IllegalArgumentException if it is not a cursor
	 */
	public static Cursor valueOf(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("not a cursor");
		}
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
			return read(in);
		}
		catch (IOException _) {
			throw new IllegalArgumentException("not a cursor");
		}
	}

	private static Cursor read(DataInputStream in) throws IOException {
		if (in.readUnsignedByte() != FORMAT) {
			throw new IOException("unknown format");
		}
		int count = in.readUnsignedByte();
		List<String> keys = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			keys.add(in.readUTF());
		}
		if (in.read() != -1) {
			throw new IOException("too long");
		}
		return new Cursor(keys);
	}

	/**
	 * The keys, if there are as many as this list sorts by.
	 * @throws InvalidRequest if the cursor was made for another list
	 */
	public List<String> keys(int count) {
		if (this.keys.size() != count) {
			throw new InvalidRequest(new FieldProblem("cursor", "invalid-cursor"));
		}
		return this.keys;
	}

	@Override
	public String toString() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(FORMAT);
			out.writeByte(this.keys.size());
			for (String key : this.keys) {
				out.writeUTF(key);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
	}

}
