package de.nachhalt.report.rendering;

import java.util.zip.Deflater;

/**
 * Packs parts of a file, all with one and the same deflater.
 */
final class Packing implements AutoCloseable {

	/** A tenth larger than the usual level makes it, in a third of the time. */
	private static final int LEVEL = 2;

	private final Deflater deflater = new Deflater(LEVEL);

	private final byte[] buffer = new byte[1 << 14];

	private final Bytes packed = new Bytes(1 << 16);

	byte[] pack(Bytes content) {
		begin();
		add(content.content(), content.size());
		return end();
	}

	byte[] pack(byte[] content) {
		begin();
		add(content, content.length);
		return end();
	}

	/**
	 * One after the other as if they were one.
	 */
	byte[] pack(Bytes first, Bytes second) {
		begin();
		add(first.content(), first.size());
		add(second.content(), second.size());
		return end();
	}

	private void begin() {
		this.deflater.reset();
		this.packed.clear();
	}

	private void add(byte[] content, int length) {
		this.deflater.setInput(content, 0, length);
		while (!this.deflater.needsInput()) {
			this.packed.write(this.buffer, 0, this.deflater.deflate(this.buffer));
		}
	}

	private byte[] end() {
		this.deflater.finish();
		while (!this.deflater.finished()) {
			this.packed.write(this.buffer, 0, this.deflater.deflate(this.buffer));
		}
		return this.packed.toArray();
	}

	@Override
	public void close() {
		this.deflater.end();
	}

}
