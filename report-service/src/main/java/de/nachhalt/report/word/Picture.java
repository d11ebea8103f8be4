package de.nachhalt.report.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import de.nachhalt.report.rendering.Emblem;
import de.nachhalt.report.rendering.Figure;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * A chart as a picture, sharp enough for print, with its description for those who do not
 * see it.
 */
final class Picture {

	/** Dots to a CSS pixel: 192 to the inch. */
	private static final double SCALE = 2;

	private Picture() {
	}

	static void add(Figure figure, XWPFParagraph paragraph) {
		XWPFRun run = paragraph.createRun();
		try {
			run.addPicture(new ByteArrayInputStream(png(figure)), PictureType.PNG, "chart.png",
					Units.pixelToEMU((int) Math.round(figure.width())),
					Units.pixelToEMU((int) Math.round(figure.height())));
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
		properties.setName("chart-" + properties.getId());
		properties.setDescr(figure.description());
	}

	private static byte[] png(Figure figure) throws IOException {
		if (figure.chart() instanceof Emblem emblem) {
			return emblem.png();
		}
		BufferedImage image = new BufferedImage((int) Math.ceil(figure.width() * SCALE),
				(int) Math.ceil(figure.height() * SCALE), BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setColor(Color.WHITE);
		canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		canvas.scale(SCALE, SCALE);
		figure.draw(canvas);
		canvas.dispose();
		return Png.of(image);
	}

}
