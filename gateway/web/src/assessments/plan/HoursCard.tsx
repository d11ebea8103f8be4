import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Runway } from './api';
import styles from './HoursCard.module.css';
import { HoursBar } from './HoursBar';
import { SpanBar } from './SpanBar';
import { rangeWords } from './words';

/** Hours a week that the plan needs, part by part, against those there are. */
export function HoursCard({ hours }: { hours: Runway['hours'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { needed, available, parts } = hours;
  const most = Math.max(needed.high ?? needed.low ?? 0, available.high ?? available.low ?? 0) * 1.05;
  const counted = parts.filter(({ hours: { low, high, unbounded } }) => unbounded || low !== 0 || high !== 0);
  return (
    <Card title={t('plan.hours')} hint={t('plan.hoursHint')}>
      <dl className={styles.bars}>
        <div>
          <dt>{t('plan.needed')}</dt>
          <dd>{rangeWords(needed, format, t)}</dd>
          <dd className={styles.bar}>
            <HoursBar parts={counted} needed={needed} of={most} />
          </dd>
        </div>
        <div>
          <dt>{t('plan.available')}</dt>
          <dd>{rangeWords(available, format, t)}</dd>
          <dd className={styles.bar}>
            <SpanBar range={available} of={most} />
          </dd>
        </div>
      </dl>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('plan.hoursParts')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('plan.part')}</th>
            <th scope="col">{t('plan.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {counted.map(({ id, label, hours: range }, index) => (
            <tr key={id}>
              <th scope="row">
                <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" rx="2" data-part={index % 5} />
                </svg>
                {format.text(label)}
              </th>
              <td>{rangeWords(range, format, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
