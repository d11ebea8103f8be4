package de.nachhalt.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

/**
 * Looks at what a browser shows with the eyes of somebody who does not see it, and of
 * somebody whose screen is small or who reads enlarged.
 */
final class Inspection {

	/** Evaluated by the debugger, so that the page's content security stays as it is. */
	private static final String AXE = read("gateway/web/node_modules/axe-core/axe.min.js");

	private static final String COLOURS = "color-contrast";

	private static final String IS_THERE = "() => 'axe' in window";

	/**
	 * Of what pages are made of, only films would have to be fetched beforehand. Looks
	 * when nothing moves or changes its colour any more.
	 */
	private static final String VIOLATIONS = """
			async ({ selector, ...options }) => {
			  const frame = () => new Promise(requestAnimationFrame);
			  await frame();
			  do {
			    await frame();
			  } while (document.getAnimations().some(({ playState }) => playState === 'running'));
			  const { violations } = await axe.run(document.querySelector(selector), {
			    resultTypes: ['violations'],
			    preload: { assets: ['media'] },
			    ...options,
			  });
			  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
			}""";

	/**
	 * What reaches over the edge of the window and cannot be scrolled to within itself,
	 * once what follows the size of the window has done so: controls, and all else that
	 * makes the page wider than it.
	 */
	private static final String LOST = """
			async () => {
			  const frame = () => new Promise(requestAnimationFrame);
			  await frame();
			  await frame();
			  const width = document.documentElement.clientWidth;
			  const scrolls = (element) => element !== null && element !== document.body
			    && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
			  const dialog = document.querySelector('[role$=dialog]');
			  const reachable = dialog ? [dialog, ...document.querySelectorAll('[data-react-aria-top-layer]')] : [document];
			  const controls = reachable.flatMap((part) =>
			    [...part.querySelectorAll('a[href], button, input, select, textarea, summary')]);
			  const named = ({ outerHTML }) => outerHTML.slice(0, 160);
			  const lost = controls.filter((control) => {
			    const { left, right, width: wide } = control.getBoundingClientRect();
			    return wide > 1 && control.checkVisibility({ visibilityProperty: true }) && (left < -1 || right > width + 1)
			      && !scrolls(control.parentElement);
			  });
			  const { scrollWidth } = document.documentElement;
			  if (scrollWidth <= width) {
			    return lost.map(named);
			  }
			  const wide = [...document.querySelectorAll('body *')].filter((element) =>
			    element instanceof HTMLElement && element.clientWidth > 1
			    && element.getBoundingClientRect().left + element.scrollWidth > width && !scrolls(element));
			  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
			  return [`the page is ${scrollWidth} wide in a window of ${width}`, ...new Set([...lost, ...innermost].map(named))];
			}""";

	private Inspection() {
	}

	private static String read(String file) {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve(file))) {
			folder = folder.getParent();
		}
		try {
			return Files.readString(folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What axe finds fault with on the page. */
	static List<String> violations(Page page) {
		return violations(page, "html");
	}

	/** The same in a part of the page, such as a dialog over the rest. */
	static List<String> violations(Page page, String selector) {
		return run(page, Map.of("selector", selector));
	}

	/** By all rules but that for colours, which takes longer than all others. */
	static List<String> violationsButColours(Page page, String selector) {
		return run(page, Map.of("selector", selector, "rules", Map.of(COLOURS, Map.of("enabled", false))));
	}

	/**
	 * What cannot be read for its colours, which is all that another theme can change for
	 * the worse.
	 */
	static List<String> paleWords(Page page, String selector) {
		return byRule(page, selector, COLOURS);
	}

	static List<String> byRule(Page page, String selector, String rule) {
		return run(page, Map.of("selector", selector, "runOnly", List.of(rule)));
	}

	private static List<String> run(Page page, Map<String, Object> options) {
		if (!(boolean) page.evaluate(IS_THERE)) {
			page.evaluate(AXE);
		}
		return strings(page.evaluate(VIOLATIONS, options));
	}

	/**
	 * What does not fit into a window of that width, CSS pixels. While a dialog is open,
	 * nothing but messages can be reached besides.
	 */
	static List<String> lostAt(int width, Page page) {
		page.setViewportSize(width, 640);
		return strings(page.evaluate(LOST));
	}

	private static List<String> strings(Object evaluated) {
		return ((List<?>) evaluated).stream().map(String::valueOf).toList();
	}

}
