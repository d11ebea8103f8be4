package de.nachhalt.report.proofs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Nodes;
import de.nachhalt.report.rendering.Xhtml;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.w3c.dom.Element;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Takes a picture of a page of a PDF, large enough to be read on a screen.
 */
final class PagePicture {

	private static final float DOTS_PER_INCH = 110;

	private PagePicture() {
	}

	static Proof of(Manuscript manuscript, byte[] pdf, Place place) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int pages = document.getNumberOfPages();
			String section = place.section();
			int wanted = (section != null) ? page(manuscript, document, section) : place.page();
			int page = Math.clamp(wanted, 1, pages);
			BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH,
					ImageType.RGB);
			ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
			try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
				ImageIO.write(picture, "png", stream);
			}
			return new Proof(page, pages, file.toByteArray());
		}
	}

	/** Where the bookmark of a section leads; the first page for what has none. */
	private static int page(Manuscript manuscript, PDDocument document, String section) throws IOException {
		Optional<String> bookmark = Nodes.named(Xhtml.legible(manuscript.xhtml()), "bookmark")
			.filter((each) -> each.getAttribute("href").equals("#" + section))
			.map((Element each) -> each.getAttribute("name"))
			.findFirst();
		PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
		if (bookmark.isEmpty() || outline == null) {
			return 1;
		}
		return Math.max(1, find(document, outline, bookmark.get()));
	}

	private static int find(PDDocument document, PDOutlineNode node, String title) throws IOException {
		for (PDOutlineItem item : node.children()) {
			int within = title.equals(item.getTitle())
					? document.getPages().indexOf(item.findDestinationPage(document)) + 1 : find(document, item, title);
			if (within > 0) {
				return within;
			}
		}
		return 0;
	}

}
