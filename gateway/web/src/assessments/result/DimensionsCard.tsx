import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '../../ui/Card';
import type { Result } from '../api';
import styles from './DimensionsCard.module.css';
import { DimensionTable } from './DimensionTable';

const Radar = lazy(() => import('./Radar').then(({ Radar }) => ({ default: Radar })));

/** All dimensions as a picture and as the table of the same numbers. */
export function DimensionsCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  return (
    <Card title={t('result.dimensions')} hint={t('result.dimensionsHint')}>
      <div className={styles.columns}>
        <div className={styles.radar}>
          <Suspense>
            <Radar dimensions={result.dimensions.filter(({ parent }) => parent === null)} />
          </Suspense>
        </div>
        <DimensionTable result={result} />
      </div>
    </Card>
  );
}
