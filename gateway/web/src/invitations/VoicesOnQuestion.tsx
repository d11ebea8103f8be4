import { useTranslation } from 'react-i18next';

import type { Question } from '../assessments/api';
import { useFormat } from '../i18n/format';
import type { Tally } from './api';
import styles from './Voices.module.css';

/** How the answers to one question are spread: a bar and a number for each option, or the mean of amounts. */
export function VoicesOnQuestion({ question, tally }: { question: Question; tally: Tally }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = new Map(tally.votes.map(({ option, count }) => [option, count]));
  const unsaid = [
    tally.unknown > 0 && t('invitations.voices.unknown', { count: tally.unknown }),
    tally.notApplicable > 0 && t('invitations.voices.notApplicable', { count: tally.notApplicable }),
  ].filter(Boolean);
  return (
    <li className={styles.question}>
      <h3 className={styles.text}>{format.text(question.text)}</h3>
      <ul className={styles.options}>
        {question.options.map((option) => {
          const count = counts.get(option.id) ?? 0;
          return (
            <li key={option.id} className={styles.option}>
              <span>{format.text(option.text)}</span>
              <span className={styles.count}>{format.number(count)}</span>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * count) / tally.answered}%` }} />
              </span>
            </li>
          );
        })}
      </ul>
      {tally.mean != null && (
        <p className={styles.facts}>
          {t('invitations.voices.mean', { amount: format.number(tally.mean) })}{' '}
          {question.unit && format.text(question.unit)}
        </p>
      )}
      {unsaid.length > 0 && <p className={styles.facts}>{unsaid.join(' · ')}</p>}
    </li>
  );
}
