package de.nachhalt.acceptance;

import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens on a working day: the network goes, somebody else is there, the session
 * ends.
 */
@OnThePlatform
@Order(2)
class EverydayBrowserTests {

	private final Platform platform;

	private final String gateway;

	private final Browser browser;

	EverydayBrowserTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.gateway = platform.gateway().toString();
	}

	@Test
	void answers_given_without_a_connection_are_kept_and_sent_when_it_is_back() {
		PlatformSession session = this.platform.signIn("neuland-consultant");
		String assessment = startAssessment(session);
		try (BrowserContext window = window(session)) {
			Page page = interview(window, assessment);
			window.setOffline(true);
			choose(page, 0, 1);
			assertThat(page.getByText("Sie sind offline.")).isVisible();
			assertThat(page.getByText("1 Antwort noch nicht gespeichert")).isVisible();
			Browser.picture(page, "interview-offline");
			window.setOffline(false);
			assertThat(page.getByText("Alles gespeichert")).isVisible();

			window.setOffline(true);
			choose(page, 1, 2);
			assertThat(page.getByText("1 Antwort noch nicht gespeichert")).isVisible();
			page.close();
			window.setOffline(false);
			Page again = interview(window, assessment);
			assertThat(again.getByText("Alles gespeichert")).isVisible();
			assertThat(again.locator("[data-question] input:checked")).hasCount(2);
		}
		assertThat(MainJob.expect(200, session.get("/api/assessments/" + assessment)).get("answers")).hasSize(2);
	}

	@Test
	void two_people_fill_in_one_interview_and_see_what_the_other_said() {
		PlatformSession one = this.platform.signIn("neuland-consultant");
		PlatformSession other = this.platform.signIn("neuland-lead");
		String assessment = startAssessment(one);
		try (BrowserContext ones = window(one); BrowserContext others = window(other)) {
			Page mine = interview(ones, assessment);
			Page theirs = interview(others, assessment);
			choose(mine, 0, 1);
			choose(theirs, 1, 1);
			assertThat(theirs.getByText("Alles gespeichert")).isVisible();
			choose(mine, 2, 1);
			// what the other said comes with the confirmation of one's own answer
			assertThat(mine.locator("[data-question] input:checked")).hasCount(3);
			assertThat(mine.getByText("Alles gespeichert")).isVisible();
			choose(theirs, 0, 2);
			theirs.reload();
			assertLastAnswersOn(theirs);
			assertThat(theirs.getByText("Alles gespeichert")).isVisible();
			mine.reload();
			assertLastAnswersOn(mine);
		}
	}

	private static void assertLastAnswersOn(Page page) {
		assertThat(page.locator("[data-question] input:checked")).hasCount(3);
		assertThat(page.locator("[data-question]").first().locator("input").nth(1)).isChecked();
	}

	@Test
	void what_is_typed_survives_the_end_of_the_session() {
		PlatformSession session = this.platform.signIn("neuland-consultant");
		String client = new MainJob(session).recordClient();
		String note = "Rückruf am Montag " + UUID.randomUUID();
		try (BrowserContext window = window(session)) {
			Page page = window.newPage();
			page.navigate(this.gateway + "/clients/" + client);
			page.getByRole(AriaRole.BUTTON, named("Notiz schreiben")).click();
			page.getByRole(AriaRole.TEXTBOX, named("Text")).fill(note);
			// nothing but the note is to notice that the session has ended
			assertThat(page.getByText("Wird geladen")).hasCount(0);
			session.post("/logout", "");
			page.getByRole(AriaRole.BUTTON, named("Speichern")).click();
			Locator expired = page.getByRole(AriaRole.ALERTDIALOG, named("Ihre Sitzung ist abgelaufen"));
			assertThat(expired).isVisible();
			Browser.picture(page, "session-expired");
			Page login = window.waitForPage(expired.getByRole(AriaRole.LINK)::click);
			Browser.fillIn(login, "neuland-consultant");
			assertThat(expired).isHidden();
			assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(note)))
				.isVisible();
			assertThat(page.getByRole(AriaRole.TEXTBOX, named("Text"))).hasCount(0);
		}
	}

	private String startAssessment(PlatformSession session) {
		MainJob job = new MainJob(session);
		return job.startAssessment(job.recordClient());
	}

	private BrowserContext window(PlatformSession session) {
		return this.browser.window("de-DE", 1280, 800, this.platform.gateway(), session);
	}

	private Page interview(BrowserContext window, String assessment) {
		Page page = window.newPage();
		page.navigate(this.gateway + "/assessments/" + assessment + "/interview");
		assertThat(page.getByText("Stand der Stufe")).isVisible();
		return page;
	}

	/** Chooses an option of a question, both by their positions. */
	private static void choose(Page page, int question, int option) {
		page.locator("[data-question]").nth(question).focus();
		page.keyboard().press(Integer.toString(option));
		assertThat(page.locator("[data-question]").nth(question).locator("input:checked")).hasCount(1);
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
