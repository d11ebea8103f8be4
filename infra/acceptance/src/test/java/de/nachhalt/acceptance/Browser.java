package de.nachhalt.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;

/**
 * Headless Chromium as it is installed on this machine.
 */
final class Browser implements AutoCloseable {

	private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final com.microsoft.playwright.Browser chromium = this.playwright.chromium()
		.launch(new BrowserType.LaunchOptions().setExecutablePath(program())
			.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
					"--disable-component-update", "--disable-sync", "--no-first-run")));

	private static Path program() {
		return Stream.of(System.getenv("PATH").split(":"))
			.flatMap((folder) -> PROGRAMS.stream().map((program) -> Path.of(folder, program)))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new AssertionError(
					"The browser tests need Chromium on the PATH; on Debian: apt-get install chromium"));
	}

	/** A window of somebody who speaks the language, as wide as a laptop or a phone. */
	BrowserContext window(String locale, int width, int height) {
		return this.chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale(locale)
			.setViewportSize(width, height)
			.setAcceptDownloads(true));
	}

	/** Keeps a picture of the page below <code>target/screenshots</code>. */
	static void picture(Page page, String name) {
		page.waitForLoadState(LoadState.LOAD);
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png"))
			.setFullPage(true));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
