package de.nachhalt.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who has no mouse. */
final class Keyboard {

	/** More than any page has controls. */
	private static final int MOST_STEPS = 150;

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** Goes on with Tab until the control has the focus, and presses Enter there. */
	void press(Locator control) {
		reach(control);
		this.page.keyboard().press("Enter");
	}

	/** Goes on with Tab until the field has the focus, and types. */
	void type(Locator field, String text) {
		reach(field);
		this.page.keyboard().insertText(text);
	}

	private void reach(Locator control) {
		control.waitFor();
		for (int step = 0; step < MOST_STEPS; step++) {
			if ((boolean) control.evaluate("(element) => element === document.activeElement")) {
				return;
			}
			this.page.keyboard().press("Tab");
		}
		throw new AssertionError("Tab does not lead to " + control);
	}

}
