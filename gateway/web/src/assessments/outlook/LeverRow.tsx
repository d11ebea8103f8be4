import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { MakeAction } from '../../actions/MakeAction';
import { useFormat } from '../../i18n/format';
import { dayIn } from '../../invitations/days';
import { Toggle } from '../../ui/Toggle';
import type { Result } from '../api';
import { questionLink } from '../links';
import type { Lever } from './api';
import styles from './LeverList.module.css';

const DAYS_OF_A_WEEK = 7;
const HOURS_OF_A_DAY = 8;

/** The least that the platform takes for an effort. */
const LEAST_HOURS = 0.25;

interface LeverRowProps {
  result: Result;
  lever: Lever;
  isFlipped: boolean;
  onFlip: (on: boolean) => void;
}

export function LeverRow({ result, lever, isFlipped, onFlip }: LeverRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, weeks } = lever;
  return (
    <li className={styles.lever}>
      <Toggle isSelected={isFlipped} onChange={onFlip}>
        <span className={styles.label}>{format.text(lever.label)}</span>
      </Toggle>
      <p className={styles.effort}>
        {t('outlook.days', { count: days, number: format.number(days) })} ·{' '}
        {t('outlook.weeks', { count: weeks, number: format.number(weeks) })}
      </p>
      <p className={styles.step}>
        <span className={styles.from}>{format.text(lever.from)}</span>
        <span aria-hidden="true"> → </span>
        <span className="visually-hidden">{t('outlook.becomes')}</span>
        <span className={styles.to}>{format.text(lever.to)}</span>{' '}
        <Link
          className={styles.link}
          data-print="never"
          to={questionLink(result.assessmentId, result, { kind: 'question', id: lever.question })}
        >
          {t('outlook.toQuestion')}
          <span className="visually-hidden">, {format.text(lever.label)}</span>
        </Link>
      </p>
      <MakeAction
        result={result}
        kind="lever"
        item={lever.question}
        draft={{
          title: t('actions.drafts.lever', { label: format.text(lever.label), to: format.text(lever.to) }),
          details: format.text(lever.sentence),
          dueOn: dayIn(Math.ceil(weeks * DAYS_OF_A_WEEK)),
          ...(days > 0 && { effortHours: Math.max(days * HOURS_OF_A_DAY, LEAST_HOURS) }),
        }}
      />
    </li>
  );
}
