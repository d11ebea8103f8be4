import type { Summary } from '../../catalogues/api';
import { both } from './both';

export function summary(change: Partial<Summary> = {}): Summary {
  return {
    id: 'small',
    version: '1.0.0',
    title: both('Kleiner Katalog'),
    digest: 'abc',
    questions: 4,
    state: 'published',
    builtIn: false,
    changedAt: '2026-03-03T08:00:00Z',
    ...change,
  };
}
