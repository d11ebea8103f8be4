package de.nachhalt.acceptance;

import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.acceptance.Inspector.Language;
import de.nachhalt.local.demo.PlatformSession;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Every page by day and by night, in German and in English, and whether it loses anything
 * when narrow or enlarged.
 */
@OnThePlatform
@Order(1)
class AccessibilityTests {

	private final Platform platform;

	private final Browser browser;

	private final PlatformSession lead;

	private final Places places;

	private final AutoCloseableSoftAssertions findings = new AutoCloseableSoftAssertions();

	AccessibilityTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.lead = platform.signIn("neuland-lead");
		this.places = Places.recorded(this.lead);
	}

	@Test
	void everybody_can_use_every_page() {
		try (this.findings) {
			behindTheLogin();
			PlatformSession both = this.platform.signIn("beide-lead");
			for (Language language : Language.values()) {
				choosingAConsultancy(language, both);
				withoutAnAccount(language);
				signingIn(language);
			}
		}
	}

	private void behindTheLogin() {
		Map<String, String> inside = this.places.inside();
		try (BrowserContext window = window(Language.GERMAN, this.lead)) {
			Inspector inspector = inspector(window, Language.GERMAN);
			inspector.walk(inside);
			dialogs(inspector);
			inspector.chooseEnglish();
			inspector.walk(inside);
			dialogs(inspector);
		}
	}

	/** What opens over a page. */
	private void dialogs(Inspector inspector) {
		Page page = inspector.page();
		inspector.show("/clients");
		inspector.open("search", () -> page.keyboard().press("Control+k"));
		inspector.open("menu", inspector::openMenu);
		inspector.open("new-client", () -> mainButton(page).click());
		inspector.show(this.places.interview());
		page.locator("[data-question]").first().waitFor();
		inspector.open("keys", () -> page.keyboard().press("?"));
		inspector.show(this.places.invitations());
		inspector.open("new-invitation", () -> page.locator("main button[data-look=primary]").first().click());
		inspector.show(this.places.ownCatalogue());
		inspector.open("publication", () -> page.locator("main header button").last().click());
		inspector.show("/actions");
		inspector.open("new-action", () -> mainButton(page).click());
		besideAMessage(inspector);
	}

	/** A message that comes while something is open is to be read and used, too. */
	private static void besideAMessage(Inspector inspector) {
		Page page = inspector.page();
		Locator action = page.locator("article", new Page.LocatorOptions().setHasText(Places.LONG_TITLE)).first();
		action.getByRole(AriaRole.BUTTON).last().click();
		assertThat(page.locator("[role=status]", new Page.LocatorOptions().setHasText(Places.LONG_TITLE))).isVisible();
		mainButton(page).click();
		assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
		inspector.narrow("beside-a-message");
		inspector.close();
	}

	private static Locator mainButton(Page page) {
		return page.locator("main header button").first();
	}

	private void choosingAConsultancy(Language language, PlatformSession both) {
		try (BrowserContext window = window(language, both)) {
			inspector(window, language).walk(Map.of("consultancy-choice", "/clients"));
		}
	}

	private void withoutAnAccount(Language language) {
		try (BrowserContext window = window(language, null)) {
			inspector(window, language).walk(this.places.outside(language.code()));
		}
	}

	private void signingIn(Language language) {
		try (BrowserContext window = window(language, null)) {
			Inspector inspector = inspector(window, language);
			inspector.page().navigate(this.platform.gateway() + "/oauth2/authorization/keycloak");
			inspector.inspect("login");
			Browser.fillIn(inspector.page(), "nobody");
			inspector.page().locator("[aria-invalid=true]").first().waitFor();
			inspector.inspect("login-refused");
		}
	}

	private Inspector inspector(BrowserContext window, Language language) {
		return new Inspector(window, this.platform, language, this.findings);
	}

	private BrowserContext window(Language language, @Nullable PlatformSession session) {
		return (session != null)
				? this.browser.window(language.locale(), Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT,
						this.platform.gateway(), session)
				: this.browser.window(language.locale(), Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
	}

}
