package de.nachhalt.report.rendering;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages to be set. A tagged page has some hundred marks; they are made one after the
 * other, none twice, and need not be looked up among those before.
 */
final class Pages {

	private Pages() {
	}

	static PDPage add(PDDocument document, float width, float height) {
		COSDictionary resources = new COSDictionary();
		resources.setItem(COSName.PROPERTIES, new Marks());
		PDPage page = new PDPage(new PDRectangle(width, height));
		page.setResources(new PDResources(resources));
		document.addPage(page);
		return page;
	}

	private static final class Marks extends COSDictionary {

		@Override
		public boolean containsValue(Object value) {
			return false;
		}

	}

}
