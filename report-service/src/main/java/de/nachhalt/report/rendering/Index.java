package de.nachhalt.report.rendering;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where the objects of a file are: seven bytes for each (ISO 32000-1, 7.5.8.3).
 */
final class Index {

	private static final int ENTRY = 7;

	private static final byte IN_THE_FILE = 1;

	private static final byte IN_A_PACK = 2;

	private ByteBuffer entries = ByteBuffer.allocate(ENTRY << 12).putShort(ENTRY - 2, (short) -1);

	private int last;

	/**
	 * A number that no object has.
	 */
	int next() {
		this.last++;
		if ((this.last + 1) * ENTRY > this.entries.capacity()) {
			this.entries = ByteBuffer.wrap(Arrays.copyOf(this.entries.array(), 2 * this.entries.capacity()));
		}
		return this.last;
	}

	void at(int number, int offset) {
		entry(number, IN_THE_FILE, offset, 0);
	}

	void packed(int number, int pack, int place) {
		entry(number, IN_A_PACK, pack, place);
	}

	private void entry(int number, byte kind, int where, int place) {
		this.entries.put(number * ENTRY, kind)
			.putInt(number * ENTRY + 1, where)
			.putShort(number * ENTRY + ENTRY - 2, (short) place);
	}

	byte[] table() {
		return Arrays.copyOf(this.entries.array(), (this.last + 1) * ENTRY);
	}

}
