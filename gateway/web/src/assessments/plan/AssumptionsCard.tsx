import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Runway } from './api';
import styles from './AssumptionsCard.module.css';
import { rangeWords } from './words';

/** What was put in the place of what the plan does not say, and where the figures are from. */
export function AssumptionsCard({ assumptions }: Pick<Runway, 'assumptions'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('plan.assumptions')} hint={t('plan.assumptionsHint')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.assumption')}</th>
            <th scope="col">{t('plan.figure')}</th>
            <th scope="col">{t('plan.source')}</th>
          </tr>
        </thead>
        <tbody>
          {assumptions.map(({ input, label, range, source, year }) => (
            <tr key={input}>
              <th scope="row">{format.text(label)}</th>
              <td data-label={t('plan.figure')}>
                {isShare(input) ? shareWords(range, format.share) : rangeWords(range, format, t)}
              </td>
              <td data-label={t('plan.source')}>
                {source ? [format.text(source), year].filter(Boolean).join(', ') : t('plan.noSource')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const isShare = (input: string) => input.endsWith('.absence');

function shareWords({ low, high }: Runway['weeks'], share: (value: number) => string): string {
  return [...new Set([share(low ?? 0), share(high ?? 1)])].join('–');
}
