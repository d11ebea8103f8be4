export const palette = {
  title: 'Search clients',
  open: 'Search clients',
  keys: 'Ctrl K',
  recent: 'Opened last',
  hint: 'Type the beginning of a name or a sector.',
  found_one: '{{count}} client found',
  found_other: '{{count}} clients found',
  nothing: 'No client found for “{{search}}”',
  all: 'Show all hits for “{{search}}”',
};
