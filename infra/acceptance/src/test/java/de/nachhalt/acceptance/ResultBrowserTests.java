package de.nachhalt.acceptance;

import java.net.URI;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a consultant tries out on a completed result, in a real browser. */
@OnThePlatform
class ResultBrowserTests {

	private final PlatformSession session;

	private final MainJob job;

	private final URI gateway;

	private final Browser browser;

	ResultBrowserTests(Platform platform, Browser browser) {
		this.session = platform.signIn("neuland-consultant");
		this.job = new MainJob(this.session);
		this.gateway = platform.gateway();
		this.browser = browser;
	}

	@Test
	void a_lever_shows_its_effect_a_slider_moves_the_end_and_two_cycles_are_compared() {
		String client = this.job.recordClient();
		complete(client);
		String second = complete(client);
		try (BrowserContext window = this.browser.window("de-DE", 1366, 900, this.gateway, this.session)) {
			Page page = window.newPage();
			List<String> complaints = Browser.complaintsOf(page);
			page.navigate(this.gateway + "/assessments/" + second + "/result");
			flipAllLevers(page);
			page.navigate(this.gateway + "/assessments/" + second + "/plan");
			moveHours(page);
			page.navigate(this.gateway + "/clients/" + client);
			compare(page);
			assertThat(complaints).isEmpty();
		}
	}

	private String complete(String client) {
		String assessment = this.job.startAssessment(client);
		this.job.answerEverything(assessment);
		this.job.plan(assessment);
		this.job.complete(assessment);
		return assessment;
	}

	private static void flipAllLevers(Page page) {
		Locator effect = page.getByRole(AriaRole.REGION, exactly("Wirkung"));
		assertThat(effect).containsText("Noch ist kein Hebel umgelegt.");
		Locator switches = page.getByRole(AriaRole.SWITCH);
		// the track covers its input
		page.locator("label:has(input[role=switch])").first().click();
		assertThat(switches.first()).isChecked();
		assertThat(effect).not().containsText("Noch ist kein Hebel umgelegt.");
		page.getByRole(AriaRole.BUTTON, exactly("Alle umlegen")).click();
		assertThat(effect.getByText("Damit erfüllt")).isVisible();
		assertThat(effect.locator("strong").first()).hasText("Erproben");
		Browser.picture(page, "result-what-if");
	}

	private static void moveHours(Page page) {
		Locator end = page.getByRole(AriaRole.REGION, exactly("Reichweite")).locator("[aria-live] p").first();
		String before = end.textContent();
		page.getByRole(AriaRole.SLIDER, named("Stunden je Woche")).first().fill("20");
		assertThat(end).not().hasText(before);
		assertThat(page.getByText("Gespeicherter Plan: " + before)).isVisible();
		Browser.picture(page, "runway");
	}

	private static void compare(Page page) {
		page.getByRole(AriaRole.LINK, exactly("Zyklen vergleichen")).click();
		assertThat(page.getByRole(AriaRole.REGION, exactly("Von Zyklus 1 zu Zyklus 2"))).isVisible();
		assertThat(page.getByRole(AriaRole.IMG, named("Liniendiagramm"))).isVisible();
		assertThat(page.getByRole(AriaRole.REGION, exactly("Je Dimension")).getByRole(AriaRole.ROW)).hasCount(11);
		Browser.picture(page, "comparison");
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static Page.GetByRoleOptions exactly(String name) {
		return named(name).setExact(true);
	}

}
