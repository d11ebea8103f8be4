import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import type { Happening } from '../details';
import type { Group } from './groups';
import styles from './Timeline.module.css';
import { useHappeningWords } from './useHappeningWords';

const WEIGHTS: Partial<Record<Happening['kind'], 'strong' | 'bad'>> = {
  'client-recorded': 'strong',
  'status-changed': 'strong',
  'assessment-started': 'strong',
  'assessment-completed': 'strong',
  'report-failed': 'bad',
};

/** One line of the timeline: what, when, by whom, and a way there. */
export function HappeningLine({ group: { happening, count } }: { group: Group }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useHappeningWords();
  const { kind, at, by, about } = happening;
  const place = about && `/assessments/${about}${kind.startsWith('invitation') ? '/invitations' : ''}`;
  return (
    <li className={styles.line} data-weight={WEIGHTS[kind]}>
      <span>
        {place ? <Link to={place}>{words(happening)}</Link> : words(happening)}
        {count > 1 && ` (${t('timeline.times', { count, number: format.number(count) })})`}
      </span>
      <span className={styles.more}>
        <time dateTime={at}>{format.dateTime(at)}</time>
        {by && ` · ${by.name}`}
      </span>
    </li>
  );
}
