package de.nachhalt.report.jobs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts that somebody might enter to make a report do something.
 */
public final class Attacks {

	/** What is asked for is filled in. */
	private static final List<String> FETCHING = List.of("<img src=\"%s\"/>", "<img src=x onerror=\"fetch('%s')\">",
			"<script src=\"%s\"></script>", "<script>fetch('%s')</script>", "<object data=\"%s\"></object>",
			"<object type=\"chart\" data=\"%s\"></object>", "<embed src=\"%s\"/>", "<iframe src=\"%s\"></iframe>",
			"<link rel=\"stylesheet\" href=\"%s\"/>", "<style>@import url(%s);</style>",
			"</style><style>body{background:url(%s)}", "<p style=\"background:url('%s')\">x</p>", "\\75\\72\\6c(%s)",
			"<a href=\"%s\">x</a>", "<a href=\"%s\" download>x</a>",
			"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%s\"/></svg>", "<svg onload=\"fetch('%s')\">",
			"<video poster=\"%s\"></video>", "<base href=\"%s\"/>",
			"<meta http-equiv=\"refresh\" content=\"0;url=%s\"/>", "<?xml-stylesheet href=\"%s\"?>",
			"<!DOCTYPE a SYSTEM \"%s\">", "<!DOCTYPE a [<!ENTITY x SYSTEM \"%s\">]><a>&x;</a>",
			"]]><!ENTITY a SYSTEM \"%s\">", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\"/>",
			"\"><img src='%s'/>", "' onmouseover='fetch(\"%s\")", "@font-face{font-family:x;src:url(%s)}",
			"*/ @page{background:url(%s)} /*", "=HYPERLINK(\"%s\";\"x\")", "=WEBSERVICE(\"%s\")",
			"=IMPORTXML(\"%s\";\"//a\")", "+HYPERLINK(\"%s\")", "@IMAGE(\"%s\")", "-IMAGE(\"%s\")",
			"INCLUDEPICTURE \"%s\"", "{ INCLUDETEXT \"%s\" }", "![x](%s)", "[x](%s)", "%s");

	private static final List<String> OTHERS = List.of("${7*7}", "#{7*7}", "*{7*7}", "{{7*7}}", "<%= 7*7 %>",
			"@if(true)x@endif", "!{var x = 1;}", "$unsafe{x}", "@template.cover()",
			"${T(java.lang.Runtime).getRuntime()}", "${jndi:ldap://127.0.0.1/a}", "%s%n%x", "{0} {1}", "=1+1", "+1+1",
			"-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\"=1+1\"", "'=1+1",
			"\u00a0=1+1", "＝1+1", "＠SUM(A1)", "a;b,c\td\"e'f", "a\r\nb;=1+1", "&lt;b&gt;", "&amp;&#60;script&#62;",
			"&#0;&#x1F;", "&nbsp;&euml;", "<b>fett</b>", "</p></body></html>", "<!-- ", "-->", "<![CDATA[x]]>", "]]>",
			"<?php x ?>", "javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "a\u0000b",
			"a\u0001\u0008\u001fb", "a\u007f\u0085b", "\u202egnp.exe", "\u2066a\u2069\u200f", "\ufeffa", "\uffff\ufffe",
			"\ud800 allein", "\udc00", "😀👩\u200d👩\u200d👧 ", "שלום עולם", "العربية", "Z̸̡̛͚a̸͝l̴g̶o̵",
			"../../../../etc/passwd", "..\\..\\windows\\win.ini", "C:\\Windows\\System32", "/etc/passwd\u0000.pdf",
			"CON", "nul.txt", "a".repeat(5_000), "Wort ".repeat(1_000), "<".repeat(500), "\"".repeat(500),
			"&".repeat(500), "😀".repeat(500), "\n".repeat(200));

	private Attacks() {
	}

	/**
	 * @param port where somebody listens
	 * @param secret a file that nobody may read
	 */
	public static List<String> on(int port, Path secret) {
		List<String> targets = List.of("http://127.0.0.1:" + port + "/a", "//127.0.0.1:" + port + "/a",
				secret.toUri().toString(), secret.toString());
		List<String> attacks = new ArrayList<>(OTHERS);
		FETCHING.forEach((form) -> targets.forEach((target) -> attacks.add(form.formatted(target))));
		return attacks;
	}

}
