package de.nachhalt.report.rendering;

import java.awt.Shape;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.nachhalt.report.charts.Chart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Puts charts where the text has an <code>object</code> of type <code>chart</code>. Any
 * other object stays empty: nothing is ever loaded.
 */
record ChartDrawers(Map<String, Chart> charts) implements FSObjectDrawerFactory {

	@Override
	public boolean isReplacedObject(Element element) {
		return "chart".equals(element.getAttribute("type")) && this.charts.containsKey(element.getAttribute("data"));
	}

	@Override
	public @Nullable FSObjectDrawer createDrawer(Element element) {
		Chart chart = this.charts.get(element.getAttribute("data"));
		return (chart != null) ? new Drawer(chart) : null;
	}

	private record Drawer(Chart chart) implements FSObjectDrawer {

		@Override
		@SuppressWarnings("NullAway") // the library says null for "no links inside"
		public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height,
				OutputDevice device, RenderingContext context, int dotsPerPixel) {
			double wide = width / dotsPerPixel;
			double high = height / dotsPerPixel;
			device.drawWithGraphics((float) x, (float) y, (float) wide, (float) high,
					(canvas) -> this.chart.draw(canvas, wide, high));
			return null;
		}

	}

}
