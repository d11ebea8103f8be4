export const comparison = {
  title: 'Compare cycles',
  open: 'Compare cycles',
  lead: 'What changed at the client, what is due to the catalogue only, and what nobody has checked again.',
  tooFew: {
    title: 'Nothing to compare yet',
    text: 'A comparison takes two cycles, of which the earlier one is completed.',
  },
  from: 'From',
  to: 'To',
  between: 'From cycle {{from}} to cycle {{to}}',
  total: '{{before}} → {{after}} points',
  withLater: 'With the later catalogue, the earlier answers would have come to “{{level}}”.',
  byClient: 'At the client',
  byCatalogue: 'By the catalogue',
  notRechecked: 'Not re-checked',
  points: 'points',
  ofAnswers: 'of the weighted answers',
  dimensions: 'By dimension',
  dimensionsHint: 'The open circle is the earlier score, the filled one the later.',
  cycleShort: 'Cycle {{cycle}}',
  trend: 'Trend',
  trendHint:
    'All completed cycles as they came out at their time. Strong is the total, pale are the dimensions.',
  trendChart: 'Line chart of the total points over the cycles; the same numbers are in the table',
  questions: 'Question by question',
  count_one: '{{count}} question',
  count_other: '{{count}} questions',
  rechecks: {
    changed: 'Checked again and answered otherwise',
    added: 'Answered for the first time',
    confirmed: 'Checked again and confirmed',
    carried: 'Carried and not checked again',
    gone: 'No longer answered',
  },
};

export const benchmark = {
  title: 'Compared with other clients',
  hint: 'With the latest results of your other clients by the same catalogue. Who they are is left out.',
  with: 'Compared with',
  likenesses: {
    sectorAndSize: 'same sector and size',
    sector: 'same sector',
    size: 'same size',
    all: 'all',
  },
  none: 'A comparison is possible once at least {{fewest}} other clients have completed with this catalogue. With fewer, one could guess who is meant.',
  tooSmall:
    'Fewer than {{fewest}} clients are in: {{cohorts}}. Nothing is said of them, so that nobody can be guessed.',
  among_one:
    'Among {{count}} other client. The band is the middle half, the stroke the median, the dot this client.',
  among_other:
    'Among {{count}} other clients. The band is the middle half, the stroke the median, the dot this client.',
  quartiles: 'Q1 · median · Q3',
  percentile: 'Better than',
};
