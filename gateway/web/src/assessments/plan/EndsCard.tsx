import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import type { Runway } from './api';
import styles from './EndsCard.module.css';
import { SpanBar } from './SpanBar';
import { weeksWords } from './words';

const LEAST_HORIZON = 26;

/** How long hours, money and ideas last, each on its own; the shortest decides. */
export function EndsCard({ runway }: { runway: Runway }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ends = runway.ends
    .flatMap(({ weeks }) => [weeks.low, weeks.high])
    .filter((week) => typeof week === 'number');
  const horizon = Math.max(LEAST_HORIZON, ...ends) * 1.1;
  return (
    <Card title={t('plan.ends')} hint={t('plan.endsHint')}>
      <ul className={styles.list}>
        {runway.ends.map(({ cause, weeks, sentence }) => (
          <li key={cause} className={styles.end}>
            <p className={styles.head}>
              <strong>{t(`plan.causes.${cause}`)}</strong>
              <span className={styles.weeks}>{weeksWords(weeks, format, t)}</span>
              {runway.carries !== 'true' && runway.cause === cause && (
                <Badge tone="bad">{t('plan.first')}</Badge>
              )}
            </p>
            <SpanBar range={weeks} of={horizon} />
            <p className={styles.sentence}>{format.text(sentence)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
