import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { Skeleton } from '../../ui/Skeleton';
import type { Catalogue, Perspective } from '../api';
import { outlookQuery } from '../outlook/api';
import styles from './DimensionSheet.module.css';
import { NextRound } from './NextRound';
import type { Answers } from './useAnswers';

export interface NextSheetProps {
  assessmentId: string;
  catalogue: Catalogue;
  perspective: Perspective;
  answers: Answers;
}

const AT_ONCE = 8;

/** The questions whose answers tell most about the level, a few at a time, across all dimensions. */
export function NextSheet(props: NextSheetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [round, setRound] = useState(1);
  const { data, error, refetch } = useQuery({
    ...outlookQuery(props.assessmentId),
    placeholderData: keepPreviousData,
  });
  const next = data?.nextQuestions;
  return (
    <section className={styles.sheet} aria-labelledby="next">
      <header className={styles.head}>
        <h2 id="next">{t('outlook.next')}</h2>
        <p className={styles.description}>{t('interview.nextHint')}</p>
      </header>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!next && !error && <Skeleton rows={4} tall />}
      {next?.settled && (
        <Notice tone="good" title={t('interview.settled')}>
          {format.text(next.sentence)}
        </Notice>
      )}
      {next && (
        <NextRound
          key={round}
          {...props}
          ids={next.questions.slice(0, AT_ONCE).map(({ id }) => id)}
          onMore={() => setRound(round + 1)}
        />
      )}
    </section>
  );
}
