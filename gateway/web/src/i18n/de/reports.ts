export const reports = {
  title: 'Berichte',
  one: 'Bericht',
  none: 'Berichte entstehen von selbst, sobald eine Standortbestimmung abgeschlossen ist.',
  soon: 'Der Bericht wird gleich erstellt …',
  kinds: { result: 'Ergebnisbericht' },
  states: {
    queued: 'In der Warteschlange',
    rendering: 'Wird erstellt',
    ready: 'Fertig',
    failed: 'Fehlgeschlagen',
  },
  download: 'Herunterladen',
  failed: 'Der Bericht konnte nicht erstellt werden.',
  news: {
    'report-ready': 'Ein Bericht ist fertig',
    'report-failed': 'Ein Bericht konnte nicht erstellt werden',
    look: 'Zum Ergebnis',
  },
} as const;
