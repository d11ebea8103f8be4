package de.nachhalt.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a consultant does, in a real browser with a real login. The pictures are kept
 * below <code>target/screenshots</code>.
 */
@OnThePlatform
class BrowserTests {

	private final Platform platform;

	private final String gateway;

	private final Browser browser;

	BrowserTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.gateway = platform.gateway().toString();
	}

	@Test
	void a_consultant_takes_a_client_from_the_first_record_to_the_report() throws IOException {
		String name = "Muster " + UUID.randomUUID();
		try (BrowserContext window = this.browser.window("de-DE", 1280, 800)) {
			Page page = window.newPage();
			List<String> complaints = Browser.complaintsOf(page);
			Browser.signIn(page, this.gateway, "neuland-consultant");
			recordClient(page, name);
			startInterview(page);
			new Interview(page).answerEverything();
			Browser.picture(page, "interview");
			complete(page);
			assertThat(page.getByRole(AriaRole.HEADING, named("Ergebnis für " + name))).isVisible();
			assertThat(page.getByText("Keine offene Antwort kann diese Stufe noch ändern.")).isVisible();
			assertIsPdf(downloadReport(page));
			Browser.picture(page, "result");
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void the_app_speaks_english_to_somebody_whose_browser_does() {
		try (BrowserContext window = this.browser.window("en-GB", 390, 844)) {
			Page page = window.newPage();
			page.navigate(this.gateway);
			Browser.picture(page, "start-phone");
			page.getByRole(AriaRole.LINK, named("Sign in")).click();
			Browser.fillIn(page, "kompass-lead");
			assertThat(page.getByRole(AriaRole.HEADING, named("Clients"))).isVisible();
			Browser.picture(page, "clients-phone");
		}
	}

	@Test
	void signing_out_ends_the_session_for_good() {
		try (BrowserContext window = this.browser.window("de-DE", 1280, 800)) {
			Page page = window.newPage();
			Browser.signIn(page, this.gateway, "neuland-lead");
			page.getByRole(AriaRole.BUTTON, named("Konto und Darstellung")).click();
			page.getByRole(AriaRole.BUTTON, named("Abmelden")).click();
			assertThat(page.getByRole(AriaRole.LINK, named("Anmelden"))).isVisible();
			assertThat(page.request().get(this.gateway + "/api/me").status()).isEqualTo(401);
		}
	}

	private static void recordClient(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, named("Kunde anlegen")).first().click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Name").fill(name);
		dialog.getByLabel("Branche").fill("Handwerk");
		Browser.picture(page, "record-client");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anlegen")).click();
		assertThat(page.getByRole(AriaRole.HEADING, named(name))).isVisible();
	}

	private static void startInterview(Page page) {
		page.getByRole(AriaRole.BUTTON, named("Standortbestimmung beginnen")).first().click();
		page.getByRole(AriaRole.BUTTON, named("Interview beginnen")).click();
		assertThat(page.getByText("Stand der Stufe")).isVisible();
	}

	private static void complete(Page page) {
		page.getByRole(AriaRole.BUTTON, named("Abschließen")).click();
		page.getByRole(AriaRole.ALERTDIALOG)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abschließen"))
			.click();
	}

	private static Download downloadReport(Page page) {
		Locator download = page.getByRole(AriaRole.LINK, named("Herunterladen"));
		assertThat(download).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
		return page.waitForDownload(download::click);
	}

	private static void assertIsPdf(Download download) throws IOException {
		assertThat(download.suggestedFilename()).endsWith(".pdf");
		byte[] pdf = Files.readAllBytes(download.path());
		assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
