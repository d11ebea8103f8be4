package de.nachhalt.report.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is set. Pages, drawings and typefaces are kept as they were
 * written, whatever packing is asked for: the {@link Binding} packs all of them, as fast
 * as it can.
 */
final class Draft extends COSDocument {

	private Draft() {
		super(IOUtils.createMemoryOnlyStreamCache());
	}

	/**
	 * A document without pages.
	 */
	static PDDocument begin() {
		COSDictionary pages = new COSDictionary();
		pages.setItem(COSName.TYPE, COSName.PAGES);
		pages.setItem(COSName.KIDS, new COSArray());
		pages.setItem(COSName.COUNT, COSInteger.ZERO);
		COSDictionary catalog = new COSDictionary();
		catalog.setItem(COSName.TYPE, COSName.CATALOG);
		catalog.setItem(COSName.PAGES, pages);
		COSDictionary trailer = new COSDictionary();
		trailer.setItem(COSName.ROOT, catalog);
		Draft draft = new Draft();
		draft.setTrailer(trailer);
		return new PDDocument(draft);
	}

	@Override
	public COSStream createCOSStream() {
		return new Sheet();
	}

	/**
	 * Part of a document, in memory.
	 */
	static final class Sheet extends COSStream {

		private @Nullable Bytes written;

		/**
		 * What was written; nothing when it came packed from elsewhere.
		 */
		@Nullable Bytes written() {
			return this.written;
		}

		@Override
		public OutputStream createOutputStream(@Nullable COSBase filters) {
			this.written = new Bytes(1 << 10);
			return this.written;
		}

		@Override
		public InputStream createRawInputStream() throws IOException {
			return (this.written != null) ? new ByteArrayInputStream(this.written.content(), 0, this.written.size())
					: super.createRawInputStream();
		}

	}

}
