/** Parts of a catalogue that are no dimension; ids of dimensions have no colon. */
export const PARTS = {
  levels: 'part:levels',
  flags: 'part:flags',
  delivery: 'part:delivery',
  channels: 'part:channels',
};

export const anchorOf = (question: string) => `q-${question}`;
