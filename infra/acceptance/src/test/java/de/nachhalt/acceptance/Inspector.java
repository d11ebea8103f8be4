package de.nachhalt.acceptance;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Walks from page to page in one window and notes what is wrong: by all rules in German,
 * by colours in both themes, by all but colours in English (words do not change them),
 * and whether anything is lost when the window is enlarged or narrow.
 */
final class Inspector {

	/** What asks for a yes is one, too. */
	private static final String DIALOG = "[role$=dialog]";

	/** 1280 pixels enlarged to 200 %. */
	private static final int ENLARGED = 640;

	private static final int NARROW = 320;

	private static final Pattern LOADING = Pattern.compile("Wird geladen|Loading");

	private static final Pattern MENU = Pattern.compile("Konto und Darstellung|Account and appearance");

	private static final String WITHIN_THE_APP = """
			(path) => {
			  document.querySelector('h1').setAttribute('data-before', '');
			  history.pushState(null, '', path);
			  dispatchEvent(new PopStateEvent('popstate'));
			}""";

	private final Page page;

	private final String gateway;

	private final SoftAssertions findings;

	private Language language;

	Inspector(BrowserContext window, Platform platform, Language language, SoftAssertions findings) {
		this.page = window.newPage();
		this.gateway = platform.gateway().toString();
		this.language = language;
		this.findings = findings;
	}

	Page page() {
		return this.page;
	}

	/** Looks at all of them, by name. */
	void walk(Map<String, String> places) {
		places.forEach((name, path) -> {
			show(path);
			inspect(name);
		});
	}

	/**
	 * Goes on within the app where it can, which saves loading it anew for every page.
	 */
	void show(String path) {
		if (this.page.url().startsWith(this.gateway)) {
			this.page.evaluate(WITHIN_THE_APP, path);
		}
		else {
			this.page.navigate(this.gateway + path);
		}
		assertThat(this.page.locator("h1:not([data-before])")).isVisible();
		assertThat(this.page.getByText(LOADING)).hasCount(0);
	}

	/** Looks at what is shown now. */
	void inspect(String name) {
		examine(name, "html");
		if (this.language == Language.ENGLISH) {
			Browser.glimpse(this.page, name + "-en");
		}
		narrow(name);
	}

	/** Opens something over the page, looks at it and closes it again. */
	void open(String name, Runnable opening) {
		opening.run();
		assertThat(this.page.locator(DIALOG)).isVisible();
		assertThat(this.page.getByText(LOADING)).hasCount(0);
		examine(name, DIALOG);
		note(name + " within the page", Inspection.byRule(this.page, "html", "region"));
		narrow(name);
		close();
	}

	/** Notes what is lost in narrower windows. */
	void narrow(String name) {
		note(name + " at 200 %", Inspection.lostAt(ENLARGED, this.page));
		note(name + " at 320 pixels", Inspection.lostAt(NARROW, this.page));
		if (this.language == Language.GERMAN) {
			Browser.glimpse(this.page, name + "-320");
		}
		this.page.setViewportSize(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
	}

	void close() {
		this.page.keyboard().press("Escape");
		assertThat(this.page.locator(DIALOG)).hasCount(0);
	}

	void openMenu() {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(MENU)).click();
	}

	/** Goes on in English, as a user does. */
	void chooseEnglish() {
		openMenu();
		this.page.getByRole(AriaRole.DIALOG).getByText("English").click();
		assertThat(this.page.locator("html[lang=en]")).hasCount(1);
		close();
		this.language = Language.ENGLISH;
	}

	private void examine(String name, String selector) {
		if (this.language == Language.GERMAN) {
			colours(ColorScheme.LIGHT);
			note(name, Inspection.violations(this.page, selector));
			colours(ColorScheme.DARK);
			note(name + " in the dark", Inspection.paleWords(this.page, selector));
		}
		else {
			colours(ColorScheme.DARK);
			note(name, Inspection.violationsButColours(this.page, selector));
		}
	}

	private void colours(ColorScheme scheme) {
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
	}

	private void note(String what, Iterable<String> wrong) {
		this.findings.assertThat(wrong).as("%s, %s", what, this.language).isEmpty();
	}

	/** A language that the app speaks. */
	enum Language {

		GERMAN("de-DE", "de"), ENGLISH("en-GB", "en");

		private final String locale;

		private final String code;

		Language(String locale, String code) {
			this.locale = locale;
			this.code = code;
		}

		String locale() {
			return this.locale;
		}

		String code() {
			return this.code;
		}

	}

}
