import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { Toggle } from '../../ui/Toggle';
import type { Result } from '../api';
import { questionLink } from '../links';
import type { Lever } from './api';
import styles from './LeverList.module.css';

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
    </li>
  );
}
