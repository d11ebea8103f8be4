export const comparison = {
  title: 'Zyklen vergleichen',
  open: 'Zyklen vergleichen',
  lead: 'Was sich beim Kunden verändert hat, was nur am Kriterienkatalog liegt, und was niemand neu geprüft hat.',
  tooFew: {
    title: 'Noch nichts zu vergleichen',
    text: 'Ein Vergleich braucht zwei Zyklen, von denen der frühere abgeschlossen ist.',
  },
  from: 'Von',
  to: 'Bis',
  between: 'Von Zyklus {{from}} zu Zyklus {{to}}',
  total: '{{before}} → {{after}} Punkte',
  withLater: 'Mit dem späteren Kriterienkatalog hätten die früheren Antworten „{{level}}“ ergeben.',
  byClient: 'Beim Kunden',
  byCatalogue: 'Durch den Katalog',
  notRechecked: 'Nicht neu geprüft',
  points: 'Punkte',
  ofAnswers: 'der gewichteten Antworten',
  dimensions: 'Je Dimension',
  dimensionsHint: 'Der offene Kreis ist der frühere Wert, der gefüllte der spätere.',
  cycleShort: 'Zyklus {{cycle}}',
  trend: 'Verlauf',
  trendHint:
    'Alle abgeschlossenen Zyklen, wie sie zu ihrer Zeit ausgefallen sind. Kräftig die Gesamtpunkte, blass die Dimensionen.',
  trendChart: 'Liniendiagramm der Gesamtpunkte über die Zyklen; dieselben Zahlen stehen in der Tabelle',
  questions: 'Frage für Frage',
  count_one: '{{count}} Frage',
  count_other: '{{count}} Fragen',
  rechecks: {
    changed: 'Neu geprüft und anders beantwortet',
    added: 'Zum ersten Mal beantwortet',
    confirmed: 'Neu geprüft und bestätigt',
    carried: 'Übernommen und nicht neu geprüft',
    gone: 'Nicht mehr beantwortet',
  },
} as const;

export const benchmark = {
  title: 'Im Vergleich zu anderen Kunden',
  hint: 'Mit den jüngsten Ergebnissen Ihrer anderen Kunden, die mit demselben Kriterienkatalog entstanden sind. Wer sie sind, bleibt außen vor.',
  with: 'Verglichen mit',
  likenesses: {
    sectorAndSize: 'gleiche Branche und Größe',
    sector: 'gleiche Branche',
    size: 'gleiche Größe',
    all: 'alle',
  },
  none: 'Ein Vergleich ist möglich, sobald mindestens {{fewest}} andere Kunden mit diesem Kriterienkatalog abgeschlossen haben. Bei weniger ließe sich erraten, wer gemeint ist.',
  tooSmall:
    'Weniger als {{fewest}} Kunden haben: {{cohorts}}. Darüber wird nichts gesagt, damit niemand zu erraten ist.',
  among_one:
    'Unter {{count}} anderen Kunden. Das Band ist die mittlere Hälfte, der Strich der Median, der Punkt dieser Kunde.',
  among_other:
    'Unter {{count}} anderen Kunden. Das Band ist die mittlere Hälfte, der Strich der Median, der Punkt dieser Kunde.',
  quartiles: 'Q1 · Median · Q3',
  percentile: 'Besser als',
} as const;
