package de.nachhalt.report.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Binds what was set into a file of PDF 1.7: objects packed in streams with a cross
 * reference stream (ISO 32000-1, 7.5.7 and 7.5.8). PDFBox writes any document there may
 * be, keeps several books of all its objects for that and makes an object of every list
 * and every mark on a page; a tagged report has ten thousand of those. Here only what
 * others refer to is an object, and it is numbered and written in one go.
 */
final class Binding {

	/** How many objects are packed together: a reader unpacks all of them for one. */
	private static final int TOGETHER = 200;

	private final Bytes file = new Bytes(1 << 18);

	private final Map<COSBase, Integer> numbers = new IdentityHashMap<>(1 << 12);

	private final Deque<COSBase> waiting = new ArrayDeque<>();

	private final Index index = new Index();

	private final Packing packing = new Packing();

	private final Notation notation = new Notation(this::number);

	private final Bytes directory = new Bytes(1 << 12);

	private final Bytes objects = new Bytes(1 << 15);

	private int together;

	private int pack;

	private Binding() {
	}

	/**
	 * @param identity of the document, sixteen bytes
	 */
	static byte[] of(COSDictionary catalog, COSDictionary information, byte[] identity) throws IOException {
		Binding binding = new Binding();
		try {
			binding.file.ascii("%PDF-1.7\n%\u00f6\u00e4\u00fc\u00df\n");
			int root = binding.number(catalog);
			int info = binding.number(information);
			binding.writeObjects();
			binding.writeIndex(root, info, identity);
		}
		finally {
			binding.packing.close();
		}
		return binding.file.toArray();
	}

	/** From now on it is an object, if it was none. */
	private int number(COSBase object) {
		Integer known = this.numbers.get(object);
		if (known != null) {
			return known;
		}
		int number = this.index.next();
		this.numbers.put(object, number);
		this.waiting.add(object);
		return number;
	}

	private void writeObjects() throws IOException {
		for (COSBase next = this.waiting.poll(); next != null; next = this.waiting.poll()) {
			int number = number(next);
			if (next instanceof COSStream stream) {
				write(stream, number);
			}
			else {
				pack(next, number);
			}
		}
		writePack();
	}

	private void pack(COSBase object, int number) throws IOException {
		if (this.together == 0) {
			this.pack = this.index.next();
		}
		this.directory.number(number).ascii(" ").number(this.objects.size()).ascii(" ");
		this.notation.write(object, this.objects);
		this.objects.write('\n');
		this.index.packed(number, this.pack, this.together);
		this.together++;
		if (this.together == TOGETHER) {
			writePack();
		}
	}

	private void writePack() {
		if (this.together == 0) {
			return;
		}
		byte[] packed = this.packing.pack(this.directory, this.objects);
		begin(this.pack);
		this.file.ascii("<</Type/ObjStm/N ").number(this.together).ascii("/First ").number(this.directory.size());
		this.file.ascii("/Filter/FlateDecode");
		end(packed);
		this.directory.clear();
		this.objects.clear();
		this.together = 0;
	}

	private void write(COSStream stream, int number) throws IOException {
		Bytes written = (stream instanceof Draft.Sheet sheet) ? sheet.written() : null;
		if (written == null || COSName.METADATA.equals(stream.getItem(COSName.TYPE))) {
			write(stream, number, "", raw(stream));
		}
		else {
			write(stream, number, "/Filter/FlateDecode", this.packing.pack(written));
		}
	}

	private void write(COSStream stream, int number, String filter, byte[] content) throws IOException {
		begin(number);
		this.file.ascii("<<");
		for (Map.Entry<COSName, COSBase> entry : stream.entrySet()) {
			if (!COSName.LENGTH.equals(entry.getKey())) {
				this.notation.write(entry, this.file);
			}
		}
		this.file.ascii(filter);
		end(content);
	}

	private static byte[] raw(COSStream stream) throws IOException {
		try (InputStream content = stream.createRawInputStream()) {
			return content.readAllBytes();
		}
	}

	private void begin(int number) {
		this.index.at(number, this.file.size());
		this.file.number(number).ascii(" 0 obj\n");
	}

	private void end(byte[] content) {
		this.file.ascii("/Length ").number(content.length).ascii(">>\nstream\n");
		this.file.write(content);
		this.file.ascii("\nendstream\nendobj\n");
	}

	private void writeIndex(int root, int info, byte[] identity) {
		int number = this.index.next();
		int start = this.file.size();
		begin(number);
		this.file.ascii("<</Type/XRef/Size ").number(number + 1).ascii("/W[1 4 2]/Root ").number(root);
		this.file.ascii(" 0 R/Info ").number(info).ascii(" 0 R/ID[");
		Notation.hex(identity, this.file);
		Notation.hex(identity, this.file);
		this.file.ascii("]/Filter/FlateDecode");
		end(this.packing.pack(this.index.table()));
		this.file.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
	}

}
