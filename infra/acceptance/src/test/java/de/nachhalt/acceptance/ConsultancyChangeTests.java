package de.nachhalt.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who leads two consultancies, with two tabs open. */
@OnThePlatform
class ConsultancyChangeTests {

	private final Platform platform;

	private final String gateway;

	private final Browser browser;

	ConsultancyChangeTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.gateway = platform.gateway().toString();
	}

	@Test
	void nothing_of_one_consultancy_is_left_on_the_screen_after_a_change_to_the_other() {
		PlatformSession neuland = this.platform.signIn("neuland-lead");
		String id = new MainJob(neuland).recordClient();
		JsonNode client = MainJob.expect(200, neuland.get("/api/clients/" + id));
		String name = client.get("name").asString();
		PlatformSession both = this.platform.signIn("beide-lead");
		try (BrowserContext window = this.browser.window("de-DE", 1280, 800, this.platform.gateway(), both)) {
			Page page = window.newPage();
			page.navigate(this.gateway);
			assertThat(page.getByRole(AriaRole.HEADING, named("Für welche Beratung arbeiten Sie?"))).isVisible();
			Browser.picture(page, "consultancy-choice");
			page.getByRole(AriaRole.BUTTON, named("Neuland Beratung")).click();
			assertThat(page.getByRole(AriaRole.LINK, named(name))).isVisible();
			page.getByRole(AriaRole.LINK, named(name)).click();
			assertThat(page.getByRole(AriaRole.HEADING, named(name))).isVisible();
			Page second = window.newPage();
			second.navigate(this.gateway + "/clients/" + id);
			assertThat(second.getByRole(AriaRole.HEADING, named(name))).isVisible();

			change(page);

			for (Page tab : window.pages()) {
				assertThat(tab.getByRole(AriaRole.BANNER).getByText("Kompass Consulting")).isVisible();
				assertThat(tab.getByText(name)).hasCount(0);
			}
			page.keyboard().press("Control+k");
			assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
			assertThat(page.getByText(name)).hasCount(0);
			page.keyboard().press("Escape");
			page.goBack();
			assertThat(page.getByRole(AriaRole.BANNER).getByText("Kompass Consulting")).isVisible();
			assertThat(page.getByText(name)).hasCount(0);
			assertThat(page.request().get(this.gateway + "/api/clients/" + id).status()).isEqualTo(404);
			assertThat((String) page.evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})"))
				.doesNotContain(id, name);
		}
	}

	private static void change(Page page) {
		page.getByRole(AriaRole.BUTTON, named("Konto und Darstellung")).click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Beratung wechseln"))).isVisible();
		Browser.picture(page, "consultancy-change");
		page.getByRole(AriaRole.BUTTON, named("Kompass Consulting")).click();
		assertThat(page.getByRole(AriaRole.HEADING, named("Kunden"))).isVisible();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
