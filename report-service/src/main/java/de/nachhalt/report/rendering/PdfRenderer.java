package de.nachhalt.report.rendering;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.logging.Level;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Sets a manuscript as PDF: tagged for screen readers (PDF/UA-1), fit for archives
 * (PDF/A-2a), the same to the byte for the same manuscript. Opens no connection and no
 * file. Safe for use by any number of threads.
 */
public final class PdfRenderer {

	private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private static final String HEADERS_ONCE = "<style>table { -fs-table-paginate: auto }</style>";

	static {
		XRLog.setLoggerImpl(new Silence());
	}

	private final Consumer<String> complaints;

	public PdfRenderer() {
		this((complaint) -> {
		});
	}

	/**
	 * @param complaints told what the layout engine finds wrong with a manuscript
	 */
	PdfRenderer(Consumer<String> complaints) {
		this.complaints = complaints;
	}

	/**
	 * Sets a manuscript and answers the file. What is to be one page is set more tightly
	 * where it would need two.
	 * @throws IOException when the manuscript cannot be set: it is not well-formed
	 */
	public byte[] render(Manuscript manuscript) throws IOException {
		Copy copy = set(manuscript, false);
		return ((copy.pages() > 1 && copy.onePage()) ? set(manuscript, true) : copy).file();
	}

	/**
	 * How many pages a manuscript needs where nothing is set more tightly.
	 * @throws IOException when the manuscript cannot be set
	 */
	public int pages(Manuscript manuscript) throws IOException {
		return set(manuscript, false).pages();
	}

	/**
	 * The layout engine cannot tag a table whose header it has left alone at the foot of
	 * a page. The style sheet avoids that for all texts but the longest; with those,
	 * headers stand once instead of on each page.
	 */
	private Copy set(Manuscript manuscript, boolean tight) throws IOException {
		try {
			return set(manuscript, manuscript.xhtml(), tight);
		}
		catch (NullPointerException ex) {
			return set(manuscript, manuscript.xhtml().replace("</head>", HEADERS_ONCE + "</head>"), tight);
		}
	}

	private Copy set(Manuscript manuscript, String xhtml, boolean tight) throws IOException {
		Document document = Xhtml.parse(xhtml);
		boolean onePage = OnePage.isWanted(document);
		if (tight) {
			OnePage.tighten(document);
		}
		try (PDDocument pdf = Draft.begin()) {
			Typesetting typesetting = new Typesetting(pdf);
			PdfRendererBuilder builder = builder(manuscript, document).usePDDocument(pdf);
			typesetting.announceTo(builder);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				typesetting.measureFor(renderer);
				renderer.createPDFWithoutClosing();
				Imprint.stamp(pdf, manuscript);
				typesetting.finish();
				return new Copy(Binding.of(pdf.getDocumentCatalog().getCOSObject(),
						pdf.getDocumentInformation().getCOSObject(), Imprint.identity(manuscript)),
						pdf.getNumberOfPages(), onePage);
			}
		}
	}

	private record Copy(byte[] file, int pages, boolean onePage) {
	}

	private PdfRendererBuilder builder(Manuscript manuscript, Document document) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.withW3cDocument(document, "");
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
		builder.useColorProfile(SRGB);
		builder.withProducer("Nachhalt");
		builder.usePageSupplier((pdf, width, height, number, shadow) -> Pages.add(pdf, width, height));
		builder.useUnicodeLineBreaker(new LineBreaks());
		builder.useObjectDrawerFactory(new ChartDrawers(manuscript.charts()));
		builder.withDiagnosticConsumer(this::complain);
		Outside.close(builder);
		return builder;
	}

	private void complain(Diagnostic diagnostic) {
		if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
			this.complaints.accept(diagnostic.getFormattedMessage());
		}
	}

}
