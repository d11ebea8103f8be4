package de.nachhalt.acceptance;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.nachhalt.local.demo.PlatformSession;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** People of the client, who have no account, in a browser of their own. */
@OnThePlatform
class GuestBrowserTests {

	private final Platform platform;

	private final String gateway;

	private final Browser browser;

	GuestBrowserTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.gateway = platform.gateway().toString();
	}

	@Test
	void somebody_of_the_management_answers_by_link_and_the_consultant_sees_it() {
		PlatformSession session = this.platform.signIn("neuland-consultant");
		MainJob job = new MainJob(session);
		String assessment = job.startAssessment(job.recordClient());
		try (BrowserContext consultant = this.browser.window("de-DE", 1280, 800, this.platform.gateway(), session);
				BrowserContext phone = this.browser.window("de-DE", 390, 844)) {
			Page invitations = consultant.newPage();
			invitations.navigate(this.gateway + "/assessments/" + assessment + "/invitations");
			String link = invite(invitations);

			Page questionnaire = phone.newPage();
			List<String> complaints = Browser.complaintsOf(questionnaire);
			questionnaire.navigate(link);
			answerAndSubmit(questionnaire);
			assertThat(complaints).isEmpty();
			assertThat(phone.cookies()).isEmpty();

			invitations.reload();
			assertThat(invitations.getByText("Abgeschickt", new Page.GetByTextOptions().setExact(true))).isVisible();
			Browser.picture(invitations, "invitations");
			questionnaire.reload();
			assertThat(heading(questionnaire, "Vielen Dank")).isVisible();
		}
	}

	@Test
	void a_link_that_was_never_given_out_says_so_kindly() {
		try (BrowserContext phone = this.browser.window("en-GB", 390, 844)) {
			Page page = phone.newPage();
			page.navigate(this.gateway + "/f/0123456789012345678901234567890123456789012");
			assertThat(page.getByRole(AriaRole.HEADING)).containsText("This link leads no further");
			Browser.picture(page, "link-gone");
		}
	}

	private static String invite(Page page) {
		page.getByRole(AriaRole.BUTTON, named("Einladen")).first().click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Für wen ist der Link?").fill("Geschäftsführung");
		Browser.picture(page, "invite");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Link erstellen")).click();
		String link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true)).inputValue();
		page.getByRole(AriaRole.BUTTON, named("Fertig")).click();
		return link;
	}

	private static void answerAndSubmit(Page page) {
		assertThat(heading(page, "Fragebogen")).isVisible();
		// the label covers its button
		page.locator("label:has(input[type=radio])").first().click();
		Browser.picture(page, "questionnaire-phone");
		while (page.getByRole(AriaRole.BUTTON, named("Weiter")).isVisible()) {
			page.getByRole(AriaRole.BUTTON, named("Weiter")).click();
		}
		page.getByRole(AriaRole.BUTTON, named("Abschicken")).click();
		page.getByRole(AriaRole.ALERTDIALOG)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abschicken"))
			.click();
		assertThat(heading(page, "Vielen Dank")).isVisible();
		Browser.picture(page, "questionnaire-thanks");
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, named(name));
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

}
