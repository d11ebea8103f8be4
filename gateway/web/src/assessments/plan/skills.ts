import type { TFunction } from 'i18next';

import type { Format } from '../../i18n/format';
import type { Planning } from './api';

/** What somebody may be able to do: answer in public, and make the catalogue's formats. */
export function skillsOf({ formats }: Planning, format: Format, t: TFunction) {
  return [
    { id: 'answering', label: t('plan.answering') },
    ...formats.map(({ id, text }) => ({ id, label: format.text(text) })),
  ];
}
