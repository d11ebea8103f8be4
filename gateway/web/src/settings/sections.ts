/** Whose business a part of the settings is. */
type Audience = 'everybody' | 'lead';

interface Section {
  /** Its place below `/settings`, and the name of its label in the texts. */
  path: 'people' | 'agencies' | 'branding' | 'catalogues' | 'audit';
  audience: Audience;
}

/** The parts of the settings in the order in which they are offered; a new one is a line here, a route and a label. */
export const SECTIONS: readonly Section[] = [
  { path: 'people', audience: 'lead' },
  { path: 'agencies', audience: 'lead' },
  { path: 'branding', audience: 'everybody' },
  { path: 'catalogues', audience: 'everybody' },
  { path: 'audit', audience: 'lead' },
];

/** What is offered to a person; leads are offered everything. */
export function sectionsFor(isLead: boolean): readonly Section[] {
  return SECTIONS.filter(({ audience }) => isLead || audience === 'everybody');
}
