package de.nachhalt.report.rendering;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * A file that grows in memory, of one thread and therefore without the locks that the
 * platform's has.
 */
final class Bytes extends OutputStream {

	private byte[] content;

	private int size;

	Bytes(int expected) {
		this.content = new byte[expected];
	}

	@Override
	public void write(int value) {
		room(1);
		this.content[this.size++] = (byte) value;
	}

	@Override
	public void write(byte[] source) {
		write(source, 0, source.length);
	}

	@Override
	public void write(byte[] source, int offset, int length) {
		room(length);
		System.arraycopy(source, offset, this.content, this.size, length);
		this.size += length;
	}

	Bytes ascii(String text) {
		room(text.length());
		for (int i = 0; i < text.length(); i++) {
			this.content[this.size++] = (byte) text.charAt(i);
		}
		return this;
	}

	Bytes number(int number) {
		return ascii(Integer.toString(number));
	}

	private void room(int more) {
		if (this.size + more > this.content.length) {
			this.content = Arrays.copyOf(this.content, Math.max(this.size + more, 2 * this.content.length));
		}
	}

	byte[] content() {
		return this.content;
	}

	int size() {
		return this.size;
	}

	void clear() {
		this.size = 0;
	}

	byte[] toArray() {
		return Arrays.copyOf(this.content, this.size);
	}

}
