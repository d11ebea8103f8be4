import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import type { Runway } from './api';
import styles from './RunwayHead.module.css';
import { endWords } from './words';

interface RunwayHeadProps {
  runway: Runway;
  /** The runway of the plan as it is saved, while another one is tried out. */
  before?: Runway | undefined;
}

/** The answer: until when, and what gives out first. */
export function RunwayHead({ runway, before }: RunwayHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = endWords(runway, format, t);
  const saved = before && endWords(before, format, t);
  return (
    <Card title={t('plan.runway')}>
      <div className={styles.head} aria-live="polite">
        <p className={styles.end}>{now}</p>
        {runway.carries !== 'true' && runway.cause && (
          <p>
            <Badge tone={runway.carries === 'open' ? 'warn' : 'bad'}>
              {t('plan.cause', { cause: t(`plan.causes.${runway.cause}`) })}
            </Badge>
          </p>
        )}
      </div>
      {saved && saved !== now && <p className={styles.before}>{t('plan.savedEnd', { end: saved })}</p>}
      <p className={styles.sentence}>{format.text(runway.sentence)}</p>
    </Card>
  );
}
