import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import type { Fit } from './api';
import styles from './ChannelsCard.module.css';
import { SpanBar } from './SpanBar';
import { rangeWords } from './words';

const TONES = { true: 'good', false: 'bad', open: 'warn' } as const;
const SIGNS = { true: '✓', false: '✕', open: '?' } as const;
const FULL = 100;

/** One channel: whether it fits, and how it does by each criterion. */
export function ChannelFit({ fit, rank }: { fit: Fit; rank: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={styles.fit}>
      <div className={styles.head}>
        <h3>
          <span className={styles.rank}>{rank}.</span> {format.text(fit.title)}
        </h3>
        <Badge tone={TONES[fit.fits]}>{t(`plan.fits.${fit.fits}`)}</Badge>
        <span className={styles.hours}>
          {t('plan.fitFigures', {
            score: rangeWords(rounded(fit.score), format, t),
            hours: rangeWords(fit.hours, format, t),
          })}
        </span>
      </div>
      <dl className={styles.criteria}>
        {fit.criteria.map(({ aspect, met, score }) => (
          <div key={aspect} data-met={met}>
            <dt>
              {t(`plan.aspects.${aspect}`)}
              <span className="visually-hidden">, {t(`result.truths.${met}`)}</span>
              <span className={styles.sign} aria-hidden="true">
                {SIGNS[met]}
              </span>
            </dt>
            <dd>
              <SpanBar range={score} of={FULL} />
              <span className={styles.points}>{rangeWords(rounded(score), format, t)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <details className={styles.reasons}>
        <summary>{t('plan.reasons')}</summary>
        <ul>
          {fit.criteria.map(({ aspect, sentence }) => (
            <li key={aspect}>{format.text(sentence)}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function rounded({ low, high, unbounded }: Fit['score']): Fit['score'] {
  const whole = (end: number | null | undefined) => (typeof end === 'number' ? Math.round(end) : null);
  return { low: whole(low), high: whole(high), unbounded };
}
