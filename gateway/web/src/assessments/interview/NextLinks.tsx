import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { questionLink } from '../links';
import { outlookQuery } from '../outlook/api';
import type { LevelPanelProps } from './LevelPanel';
import styles from './LevelPanel.module.css';

const MOST = 5;

/** The most telling questions that are still open, or that the interview may end here. */
export function NextLinks({ assessmentId, catalogue, interview }: LevelPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery({ ...outlookQuery(assessmentId), placeholderData: keepPreviousData });
  const next = data?.nextQuestions;
  if (!next) {
    return null;
  }
  if (next.settled) {
    return (
      <div className={styles.settled} role="status">
        <strong>{t('interview.settled')}</strong>
        <p>{format.text(next.sentence)}</p>
      </div>
    );
  }
  return (
    <div className={styles.open}>
      <h3>{t('outlook.next')}</h3>
      <ol>
        {next.questions.slice(0, MOST).map(({ id, label }) => (
          <li key={id}>
            <Link to={questionLink(assessmentId, catalogue, { kind: 'question', id })}>
              {format.text(label)}
            </Link>
          </li>
        ))}
      </ol>
      {interview.order === 'catalogue' && (
        <Link to={interview.address(interview.dimension?.id, interview.perspective, 'next')}>
          {t('interview.inThisOrder')}
        </Link>
      )}
    </div>
  );
}
