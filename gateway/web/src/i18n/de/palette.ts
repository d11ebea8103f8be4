export const palette = {
  title: 'Kunden suchen',
  open: 'Kunden suchen',
  keys: 'Strg K',
  recent: 'Zuletzt geöffnet',
  hint: 'Tippen Sie den Anfang eines Namens oder einer Branche.',
  found_one: '{{count}} Kunde gefunden',
  found_other: '{{count}} Kunden gefunden',
  nothing: 'Kein Kunde zu „{{search}}“ gefunden',
  all: 'Alle Treffer zu „{{search}}“ zeigen',
} as const;
