import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import type { Runway } from './api';
import styles from './CoverCard.module.css';
import { rangeWords } from './words';

const TONES = { true: 'good', false: 'bad', open: 'warn' } as const;

/** Whether listening and answering go on while the most important person is away. */
export function CoverCard({ cover }: { cover: Runway['cover'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('plan.cover')}>
      <div className={styles.cover}>
        <Badge tone={TONES[cover.goesOn]}>{t(`plan.goesOn.${cover.goesOn}`)}</Badge>
        <p>{format.text(cover.sentence)}</p>
        <p className={styles.hours}>
          {t('plan.coverHours', {
            needed: rangeWords(cover.needed, format, t),
            available: rangeWords(cover.available, format, t),
          })}
        </p>
      </div>
    </Card>
  );
}
