package de.nachhalt.acceptance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import de.nachhalt.local.demo.PlatformSession;
import org.assertj.core.api.AutoCloseableSoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.nachhalt.acceptance.MainJob.expect;

/**
 * Every page, in German by day and in English by night: language does not change what axe
 * says of colours, nor the colours what it says of words.
 */
@OnThePlatform
class AccessibilityTests {

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

	private final Platform platform;

	private final String gateway;

	private final Browser browser;

	private final AutoCloseableSoftAssertions findings = new AutoCloseableSoftAssertions();

	AccessibilityTests(Platform platform, Browser browser) {
		this.platform = platform;
		this.browser = browser;
		this.gateway = platform.gateway().toString();
	}

	@Test
	void every_page_is_accessible_in_both_themes_and_languages_and_loses_nothing_when_narrow_or_enlarged() {
		PlatformSession lead = this.platform.signIn("neuland-lead");
		Map<String, String> pages = pages(lead);
		String questionnaire = pages.remove("questionnaire");
		try (this.findings) {
			walk(lead, pages);
			walk(null, Map.of("start", "/", "questionnaire", questionnaire, "sign-in-failed", "/sign-in-failed"));
		}
	}

	private void walk(@Nullable PlatformSession session, Map<String, String> pages) {
		try (BrowserContext german = window("de-DE", session); BrowserContext english = window("en-GB", session)) {
			Page day = german.newPage();
			Page night = english.newPage();
			night.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK)
				.setReducedMotion(ReducedMotion.REDUCE));
			day.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
			pages.forEach((name, path) -> {
				inspect(day, name, path);
				narrow(day, name);
				inspect(night, name, path);
				Browser.glimpse(night, name + "-en-dark");
			});
			if (session != null) {
				dialogs(day, pages.get("interview"));
				dialogs(night, pages.get("interview"));
			}
		}
	}

	private BrowserContext window(String locale, @Nullable PlatformSession session) {
		return (session != null) ? this.browser.window(locale, 1280, 800, this.platform.gateway(), session)
				: this.browser.window(locale, 1280, 800);
	}

	private void inspect(Page page, String name, String path) {
		show(page, path);
		this.findings.assertThat(Inspection.violations(page)).as(name).isEmpty();
	}

	/**
	 * Goes on within the app where it can, which saves loading it anew for every page.
	 */
	private void show(Page page, String path) {
		if (page.url().startsWith(this.gateway) && !path.contains("?")) {
			page.evaluate(WITHIN_THE_APP, path);
		}
		else {
			page.navigate(this.gateway + path);
		}
		assertThat(page.locator("h1:not([data-before])")).isVisible();
		assertThat(page.getByText(LOADING)).hasCount(0);
	}

	private void narrow(Page page, String name) {
		this.findings.assertThat(Inspection.lostAt(ENLARGED, page)).as(name + " at 200 %").isEmpty();
		this.findings.assertThat(Inspection.lostAt(NARROW, page)).as(name + " at 320 pixels").isEmpty();
		Browser.glimpse(page, name + "-320");
		page.setViewportSize(1280, 800);
	}

	/** What opens over a page. */
	private void dialogs(Page page, String interview) {
		show(page, "/clients");
		open(page, "search", () -> page.keyboard().press("Control+k"));
		open(page, "menu", () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(MENU)).click());
		open(page, "new-client", () -> page.locator("main header button").first().click());
		show(page, interview);
		page.locator("[data-question]").first().waitFor();
		open(page, "keys", () -> page.keyboard().press("?"));
	}

	private void open(Page page, String name, Runnable opening) {
		opening.run();
		assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
		this.findings.assertThat(Inspection.violations(page, "[role=dialog]")).as(name).isEmpty();
		this.findings.assertThat(Inspection.lostAt(NARROW, page)).as(name + " at 320 pixels").isEmpty();
		page.setViewportSize(1280, 800);
		page.keyboard().press("Escape");
		assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
	}

	/** Paths by what to call their pictures. */
	private static Map<String, String> pages(PlatformSession lead) {
		MainJob job = new MainJob(lead);
		String client = job.recordClient();
		String completed = complete(job, client);
		complete(job, client);
		String open = job.startAssessment(client);
		describe(lead, client);
		String token = expect(201, lead.post("/api/assessments/" + open + "/invitations", """
				{"perspective": "doers", "kind": "shared", "language": "de", "expiresAt": "%s"}"""
			.formatted(Instant.now().plus(7, ChronoUnit.DAYS)))).get("token").asString();
		Map<String, String> pages = new LinkedHashMap<>();
		pages.put("portfolio", "/clients");
		pages.put("client", "/clients/" + client);
		pages.put("interview", "/assessments/" + open + "/interview");
		pages.put("interview-next", "/assessments/" + open + "/interview?order=next");
		pages.put("invitations", "/assessments/" + open + "/invitations");
		pages.put("result", "/assessments/" + completed + "/result");
		pages.put("plan", "/assessments/" + completed + "/plan");
		pages.put("plan-edit", "/assessments/" + open + "/plan/edit");
		pages.put("comparison", "/clients/" + client + "/comparison");
		pages.put("words", "/assessments/" + completed + "/words");
		pages.put("branding", "/settings/branding");
		pages.put("nowhere", "/nowhere");
		pages.put("questionnaire", "/f/" + token);
		return pages;
	}

	private static String complete(MainJob job, String client) {
		String assessment = job.startAssessment(client);
		job.answerEverything(assessment);
		job.plan(assessment);
		job.complete(assessment);
		return assessment;
	}

	private static void describe(PlatformSession lead, String client) {
		for (Map.Entry<String, String> part : List.of(
				Map.entry("contacts", "{\"name\": \"Eva Muster\", \"role\": \"Leitung\", \"crisis\": \"none\"}"),
				Map.entry("engagements", "{\"kind\": \"introduction\", \"state\": \"running\"}"),
				Map.entry("notes", "{\"kind\": \"call\", \"text\": \"Ruft am Montag zurück.\"}"))) {
			expect(201, lead.post("/api/clients/" + client + "/" + part.getKey(), part.getValue()));
		}
	}

}
