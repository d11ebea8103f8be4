package de.nachhalt.report.typefaces;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tables for contextual layout (ligatures, kerning by position). Setting Latin text in
 * tables and short lines needs none of them, and interpreting them makes a document ten
 * times as expensive.
 */
final class LayoutTables {

	private static final Set<String> NAMES = Set.of("GSUB", "GPOS", "GDEF");

	private static final int HEADER = 12;

	private static final int ENTRY = 16;

	private LayoutTables() {
	}

	/**
	 * The same TrueType file with a directory that leaves these tables out.
	 */
	static byte[] without(byte[] file) {
		ByteBuffer source = ByteBuffer.wrap(file);
		List<Table> tables = new ArrayList<>();
		int count = source.getShort(4);
		for (int i = 0; i < count; i++) {
			Table table = Table.at(source, HEADER + i * ENTRY);
			if (!NAMES.contains(table.name())) {
				tables.add(table);
			}
		}
		return write(source, tables);
	}

	private static byte[] write(ByteBuffer source, List<Table> tables) {
		int start = HEADER + tables.size() * ENTRY;
		int size = start + tables.stream().mapToInt(Table::paddedLength).sum();
		ByteBuffer target = ByteBuffer.allocate(size);
		int power = Integer.highestOneBit(tables.size());
		target.putInt(source.getInt(0))
			.putShort((short) tables.size())
			.putShort((short) (power * ENTRY))
			.putShort((short) Integer.numberOfTrailingZeros(power))
			.putShort((short) ((tables.size() - power) * ENTRY));
		int offset = start;
		for (Table table : tables) {
			target.put(table.name().getBytes(StandardCharsets.US_ASCII))
				.putInt(table.checksum())
				.putInt(offset)
				.putInt(table.length());
			target.put(offset, source, table.offset(), table.length());
			offset += table.paddedLength();
		}
		return target.array();
	}

	private record Table(String name, int checksum, int offset, int length) {

		static Table at(ByteBuffer source, int entry) {
			byte[] name = new byte[4];
			source.get(entry, name);
			return new Table(new String(name, StandardCharsets.US_ASCII), source.getInt(entry + 4),
					source.getInt(entry + 8), source.getInt(entry + 12));
		}

		int paddedLength() {
			return (this.length + 3) & ~3;
		}

	}

}
