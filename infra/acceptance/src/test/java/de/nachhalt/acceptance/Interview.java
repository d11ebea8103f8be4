package de.nachhalt.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The interview page, worked with the keyboard alone. */
final class Interview {

	private static final String TYPING = "textarea, input:not([type=radio]):not([type=checkbox])";

	private final Page page;

	Interview(Page page) {
		this.page = page;
	}

	/**
	 * Answers what is asked on every dimension: with the best option, or a number or some
	 * words where there are none.
	 */
	void answerEverything() {
		Locator dimensions = this.page.getByRole(AriaRole.NAVIGATION, named("Dimensionen"))
			.getByRole(AriaRole.LISTITEM);
		for (int dimension = 0; dimension < dimensions.count(); dimension++) {
			assertThat(dimensions.nth(dimension).getByRole(AriaRole.LINK)).hasAttribute("aria-current", "step");
			answerDimension();
			this.page.keyboard().press("Alt+ArrowRight");
		}
		assertThat(this.page.getByText("Alles gespeichert")).isVisible();
	}

	private void answerDimension() {
		Locator questions = this.page.locator("[data-question]");
		for (int position = 0; position < questions.count(); position++) {
			Locator question = questions.nth(position);
			reach(question);
			answer(question);
		}
	}

	/** Goes down to it; out of a field first, where letters are letters. */
	private void reach(Locator question) {
		if ((boolean) this.page.evaluate("() => document.activeElement.matches('" + TYPING + "')")) {
			this.page.keyboard().press("Tab");
		}
		if (!holdsTheFocus(question)) {
			this.page.keyboard().press("j");
		}
		assertThat(holdsTheFocus(question)).isTrue();
	}

	private static boolean holdsTheFocus(Locator question) {
		return (boolean) question.evaluate("(element) => element.contains(document.activeElement)");
	}

	private void answer(Locator question) {
		Locator words = question.getByLabel("Antwort in eigenen Worten");
		if (words.count() > 0) {
			new Keyboard(this.page).type(words, "Wie im Gespräch beschrieben.");
		}
		else if (question.locator("input[data-choose]").count() > 0) {
			this.page.keyboard().press("1");
			this.page.keyboard().type("12");
			this.page.keyboard().press("Tab");
		}
		else {
			this.page.keyboard().press(Integer.toString(choices(question)));
			assertThat(question.locator("input:checked")).hasCount(1);
		}
	}

	/**
	 * How many options have a digit, without those that say there is no answer.
	 */
	private static int choices(Locator question) {
		int options = (int) question.locator("[data-choose]")
			.evaluateAll("(options) => options.filter((option) => /^[1-9]/.test(option.dataset.choose)).length");
		return Math.min(options, 9);
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
