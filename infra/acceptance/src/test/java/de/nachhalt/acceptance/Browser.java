package de.nachhalt.acceptance;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import de.nachhalt.local.demo.PlatformSession;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Headless Chromium as it is installed on this machine.
 */
final class Browser implements AutoCloseable {

	static final int LAPTOP_WIDTH = 1280;

	static final int LAPTOP_HEIGHT = 800;

	/** The first has no windows to draw, which saves it a quarter of its work. */
	private static final List<String> PROGRAMS = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome");

	/** A machine that is busy with six services lets people wait, too. */
	private static final double PATIENCE_MILLIS = 30_000;

	static {
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
	}

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final com.microsoft.playwright.Browser chromium = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(program())
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--no-first-run",
					// one process for all pages: none of them is hostile
					"--renderer-process-limit=1", "--disable-site-isolation-trials")));

	private static Path program() {
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> PROGRAMS.stream().map((program) -> Path.of(folder, program)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"The browser tests need Chromium on the PATH; on Debian: apt-get install chromium-headless-shell"));
	}

	/** A window of somebody who speaks the language, as wide as a laptop or a phone. */
	BrowserContext window(String locale, int width, int height) {
		return this.chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(locale)
			.setViewportSize(width, height)
			// nobody has to wait for what glides into its place
			.setReducedMotion(ReducedMotion.REDUCE)
			.setAcceptDownloads(true));
	}

	/** The same of somebody who is signed in already, here and not at Keycloak. */
	BrowserContext window(String locale, int width, int height, URI gateway, PlatformSession session) {
		BrowserContext window = window(locale, width, height);
		window.addCookies(StreamSupport.stream(session.cookies().spliterator(), false)
			.filter((cookie) -> cookie.getPath().equals("/"))
			.map((cookie) -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(gateway.toString()))
			.toList());
		return window;
	}

	/** Signs a demo user in, from the start page to the clients. */
	static void signIn(Page page, String gateway, String user) {
		page.navigate(gateway);
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anmelden")).click();
		fillIn(page, user);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kunden"))).isVisible();
	}

	/** Fills in the login page; the password is the name. */
	static void fillIn(Page page, String user) {
		page.locator("#username").fill(user);
		page.locator("#password").fill(user);
		page.keyboard().press("Enter");
	}

	/**
	 * What the browser's console complains of, such as a breach of the security policy.
	 */
	static List<String> complaintsOf(Page page) {
		List<String> complaints = new CopyOnWriteArrayList<>();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !message.text().contains("401")) {
				complaints.add(message.text());
			}
		});
		page.onPageError(complaints::add);
		return complaints;
	}

	/** Keeps a picture of the page below <code>target/screenshots</code>. */
	static void picture(Page page, String name) {
		page.waitForLoadState(LoadState.LOAD);
		page.screenshot(kept(name).setFullPage(true));
	}

	/** The same of what is in the window, which takes less time on a long page. */
	static void glimpse(Page page, String name) {
		page.screenshot(kept(name));
	}

	private static Page.ScreenshotOptions kept(String name) {
		return new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
