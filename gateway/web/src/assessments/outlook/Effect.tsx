import { useTranslation } from 'react-i18next';

import { orDash, useFormat } from '../../i18n/format';
import { Refused } from '../../ui/Refused';
import type { Result } from '../api';
import { BeforeAfter } from './BeforeAfter';
import { metFor, newlyMet } from './effects';
import styles from './Effect.module.css';

interface EffectProps {
  before: Result;
  /** The result as it would be; none while nothing is tried out. */
  after: Result | undefined;
  error: Error | null;
  /** The level aimed at. */
  level: string;
}

/** What would change: level, points and requirements, before and after. */
export function Effect({ before, after, error, level }: EffectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = (id: string) => {
    const found = before.levels.find((candidate) => candidate.id === id);
    return found ? format.text(found.title) : id;
  };
  const points = (result: Result) => orDash(result.total.score, format.points);
  const met = (result: Result) => t('outlook.metOf', metFor(result, level));
  const gained = after ? newlyMet(before, after) : [];
  return (
    <section className={styles.effect} aria-label={t('outlook.effect')} data-changed={after !== undefined}>
      <h3>{t('outlook.effect')}</h3>
      {error && <Refused error={error} />}
      <dl className={styles.facts} aria-live="polite">
        <BeforeAfter
          name={t('outlook.level')}
          before={titleOf(before.level.reached)}
          after={after && titleOf(after.level.reached)}
        />
        <BeforeAfter name={t('result.total')} before={points(before)} after={after && points(after)} />
        <BeforeAfter
          name={t('outlook.requirementsFor', { level: titleOf(level) })}
          before={met(before)}
          after={after && met(after)}
        />
      </dl>
      {!after && !error && <p className={styles.hint}>{t('outlook.flipOne')}</p>}
      {gained.length > 0 && (
        <>
          <h4>{t('outlook.newlyMet')}</h4>
          <ul className={styles.gained}>
            {gained.map(({ id, sentence }) => (
              <li key={id}>{format.text(sentence)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
