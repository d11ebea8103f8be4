import type { Answer } from '../../api/types';
import { catalogue } from './catalogue';

/** What doers are asked of the catalogue above, as it comes over the wire. */
export const questionnaire: Answer<'/public/questionnaires/{token}', 'get'> = {
  state: 'open',
  consultancy: 'Neuland Beratung',
  perspective: 'doers',
  language: 'de',
  anonymous: true,
  comments: false,
  expiresAt: '2026-03-17T22:59:59Z',
  progress: { answered: 0, of: 3 },
  hidden: [],
  answers: [],
  dimensions: catalogue.dimensions.map(({ id, title, description, questions }) => ({
    id,
    title: title.de,
    description: description.de,
    questions: questions
      .filter(({ perspectives }) => perspectives.includes('doers'))
      .map(({ id, text, kind, unit, notApplicableAllowed, options }) => ({
        id,
        text: text.de,
        help: null,
        kind,
        unit: unit?.de ?? null,
        notApplicableAllowed,
        options: options.map(({ id, text, exclusive }) => ({ id, text: text.de, exclusive })),
      })),
  })),
};
