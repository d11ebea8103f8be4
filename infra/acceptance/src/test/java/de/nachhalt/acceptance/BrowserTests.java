package de.nachhalt.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
	void a_consultant_without_a_mouse_takes_a_client_from_the_first_record_to_the_report() throws IOException {
		String name = "Muster " + UUID.randomUUID();
		try (BrowserContext window = this.browser.window("de-DE", 1280, 800)) {
			Page page = window.newPage();
			List<String> complaints = Browser.complaintsOf(page);
			Keyboard keyboard = new Keyboard(page);
			signIn(page, keyboard);
			recordClient(page, keyboard, name);
			startInterview(page, keyboard);
			new Interview(page).answerEverything();
			Browser.picture(page, "interview");
			complete(page, keyboard);
			assertThat(page.getByRole(AriaRole.HEADING, named("Ergebnis für " + name))).isVisible();
			assertThat(page.getByText("Keine offene Antwort kann diese Stufe noch ändern.")).isVisible();
			assertIsPdf(downloadReport(page, keyboard));
			Browser.picture(page, "result");
			assertThat(complaints).isEmpty();
		}
	}

	@Test
	void a_newcomer_in_an_empty_consultancy_tries_the_app_in_english_on_an_example() {
		empty(this.platform.signIn("kompass-lead"));
		try (BrowserContext window = this.browser.window("en-GB", 390, 844)) {
			Page page = window.newPage();
			page.navigate(this.gateway);
			Browser.picture(page, "start-phone");
			page.getByRole(AriaRole.LINK, named("Sign in")).click();
			Browser.fillIn(page, "kompass-lead");
			assertThat(page.getByRole(AriaRole.HEADING, named("Welcome to Nachhalt"))).isVisible();
			assertThat(Inspection.violations(page)).isEmpty();
			Browser.picture(page, "welcome-phone");
			page.getByRole(AriaRole.BUTTON, named("Create an example client")).click();
			assertThat(page.getByRole(AriaRole.HEADING, named("Modehaus Lindner"))).isVisible();
			assertThat(page.getByText("This is an invented client")).isVisible();
			assertThat(page.getByRole(AriaRole.LINK, named("Result")).first()).isVisible();
			Browser.picture(page, "example-phone");
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

	/**
	 * Erases all clients of a consultancy, and waits until the portfolio has heard of it.
	 */
	private static void empty(PlatformSession lead) {
		for (JsonNode client : MainJob.expect(200, lead.get("/api/clients?limit=200")).get("items")) {
			String path = "/api/clients/" + client.get("id").asString();
			String version = lead.get(path).headers().firstValue("ETag").orElseThrow();
			lead.send("DELETE", path, "", "If-Match", version);
		}
		await().atMost(Duration.ofSeconds(20))
			.until(() -> MainJob.expect(200, lead.get("/api/portfolio/overview")).get("total").asInt() == 0);
	}

	private void signIn(Page page, Keyboard keyboard) {
		page.navigate(this.gateway);
		Browser.picture(page, "start");
		keyboard.press(page.getByRole(AriaRole.LINK, named("Anmelden")));
		keyboard.type(page.locator("#username"), "neuland-consultant");
		Browser.picture(page, "login");
		keyboard.type(page.locator("#password"), "neuland-consultant");
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.HEADING, named("Kunden"))).isVisible();
	}

	private static void recordClient(Page page, Keyboard keyboard, String name) {
		keyboard.press(page.getByRole(AriaRole.BUTTON, named("Kunde anlegen")).first());
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		keyboard.type(dialog.getByLabel("Name"), name);
		keyboard.type(dialog.getByLabel("Branche"), "Handwerk");
		Browser.picture(page, "record-client");
		keyboard.press(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anlegen")));
		assertThat(page.getByRole(AriaRole.HEADING, named(name))).isVisible();
	}

	private static void startInterview(Page page, Keyboard keyboard) {
		keyboard.press(page.getByRole(AriaRole.BUTTON, named("Standortbestimmung beginnen")).first());
		keyboard.press(page.getByRole(AriaRole.BUTTON, named("Interview beginnen")));
		assertThat(page.getByText("Stand der Stufe")).isVisible();
	}

	private static void complete(Page page, Keyboard keyboard) {
		keyboard.press(page.getByRole(AriaRole.BUTTON, named("Abschließen")));
		keyboard.press(page.getByRole(AriaRole.ALERTDIALOG)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abschließen")));
	}

	private static Download downloadReport(Page page, Keyboard keyboard) {
		Locator download = page.getByRole(AriaRole.LINK, named("Herunterladen"));
		assertThat(download).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
		return page.waitForDownload(() -> keyboard.press(download));
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
