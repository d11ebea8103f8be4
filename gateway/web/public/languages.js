// Beside the page, the browser looks for the languages it can write: it does so once, and takes longer than a frame.
for (const locale of ['de-DE', 'en-GB']) {
  new Intl.NumberFormat(locale).format(0);
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(0);
  new Intl.ListFormat(locale).format([]);
  new Intl.PluralRules(locale).select(0);
}
close();
