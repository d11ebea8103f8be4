package de.nachhalt.benchmarks.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/** The peer: headless Chromium, started once, that prints pages to tagged PDF. */
final class Chromium implements AutoCloseable {

	private final Playwright playwright = Playwright
		.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Page page;

	Chromium() {
		Browser browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(program())
				.setArgs(List.of("--no-sandbox", "--disable-gpu")));
		this.page = browser.newPage();
	}

	private static Path program() {
		return Stream.of(System.getenv("PATH").split(":"))
			.map((folder) -> Path.of(folder, "chromium"))
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Chromium is not on the PATH"));
	}

	byte[] print(String html) {
		this.page.setContent(html);
		return this.page.pdf(new Page.PdfOptions().setTagged(true).setOutline(true).setPreferCSSPageSize(true));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
