package de.nachhalt.report.rendering;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end. The German closing quotation mark opens a quotation in English:
 * the rules of the platform would put it at the start of the next line.
 */
final class LineBreaks implements FSTextBreaker {

	private static final String CLOSING = "“”‘’»«";

	private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

	private String text = "";

	@Override
	public void setText(String newText) {
		this.text = newText;
		this.breaks.setText(newText);
	}

	@Override
	public int next() {
		int position = this.breaks.next();
		while (position != BreakIterator.DONE && tearsOffQuotationMark(position)) {
			position = this.breaks.next();
		}
		return position;
	}

	private boolean tearsOffQuotationMark(int position) {
		return position > 0 && position < this.text.length() && CLOSING.indexOf(this.text.charAt(position)) >= 0
				&& !Character.isWhitespace(this.text.charAt(position - 1));
	}

}
