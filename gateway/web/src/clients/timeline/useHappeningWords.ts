import { useTranslation } from 'react-i18next';

import { STATES } from '../../actions/api';
import { STATUSES } from '../../portfolio/api';
import { useFormat } from '../../i18n/format';
import type { Happening } from '../details';

const PARTS = [
  'name',
  'sector',
  'size',
  'market',
  'language',
  'consultant',
  'nextStep',
  'reassessmentOn',
] as const;
const NOTES = ['note', 'meeting', 'call', 'mail'] as const;
const ENGAGEMENTS = ['introduction', 'campaign', 'both'] as const;
const PERSPECTIVES = ['management', 'doers'] as const;

/** The one of those words that this is. */
function known<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((one) => one === word);
}

/** What happened, in a sentence. */
export function useHappeningWords(): (happening: Happening) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, details }) => {
    const [detail] = details;
    switch (kind) {
      case 'profile-changed':
      case 'care-changed': {
        const parts = details.flatMap((part) => known(PARTS, part) ?? []);
        return t(`timeline.kinds.${kind}`, {
          what: format.list(parts.map((part) => t(`timeline.parts.${part}`))),
        });
      }
      case 'status-changed': {
        const status = known(STATUSES, detail);
        return t('timeline.kinds.status-changed', {
          status: status ? t(`portfolio.statuses.${status}`) : '–',
        });
      }
      case 'grant-given':
      case 'grant-withdrawn':
        return t(`timeline.kinds.${kind}`, { agency: detail ?? '–' });
      case 'assessment-started':
      case 'assessment-completed':
        return t(`timeline.kinds.${kind}`, { cycle: detail ?? '–' });
      case 'action-moved': {
        const state = known(STATES, detail) ?? 'open';
        return t('timeline.kinds.action-moved', { state: t(`actions.states.${state}`) });
      }
      case 'note-written':
      case 'note-changed':
      case 'note-removed':
      case 'note-restored': {
        const note = known(NOTES, detail) ?? 'note';
        return t(`timeline.kinds.${kind}`, { what: t(`notes.kinds.${note}`) });
      }
      case 'engagement-added':
      case 'engagement-changed':
      case 'engagement-removed': {
        const engagement = known(ENGAGEMENTS, detail) ?? 'introduction';
        return t(`timeline.kinds.${kind}`, { what: t(`assessments.engagements.${engagement}.name`) });
      }
      case 'invitation-created':
      case 'invitation-answered':
      case 'invitation-reminded':
      case 'invitation-revoked': {
        const perspective = known(PERSPECTIVES, detail) ?? 'management';
        return t(`timeline.kinds.${kind}`, { who: t(`timeline.who.${perspective}`) });
      }
      default:
        return t(`timeline.kinds.${kind}`);
    }
  };
}
