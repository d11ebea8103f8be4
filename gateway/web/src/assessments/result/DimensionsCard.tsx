import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '../../ui/Card';
import type { Result } from '../api';
import styles from './DimensionsCard.module.css';
import { DimensionTable } from './DimensionTable';
import type { Overlay } from './Radar';
import { RadarLegend } from './RadarLegend';
import { usePreviousCycle } from './usePreviousCycle';

const Radar = lazy(() => import('./Radar').then(({ Radar }) => ({ default: Radar })));

interface DimensionsCardProps {
  result: Result;
  /** The result as it would be, while something is tried out. */
  whatIf: Result | undefined;
}

function scoresOf(dimensions: readonly { id: string; score?: number | null }[]): Overlay['scores'] {
  return new Map(
    dimensions.flatMap(({ id, score }): [string, number][] =>
      typeof score === 'number' ? [[id, score]] : [],
    ),
  );
}

/** All dimensions as a picture and as the table of the same numbers. */
export function DimensionsCard({ result, whatIf }: DimensionsCardProps) {
  const { t } = useTranslation();
  const previous = usePreviousCycle(result);
  const overlays: Overlay[] = [
    ...(previous ? [{ kind: 'previous' as const, scores: scoresOf(previous.dimensions) }] : []),
    ...(whatIf ? [{ kind: 'whatIf' as const, scores: scoresOf(whatIf.dimensions) }] : []),
  ];
  return (
    <Card title={t('result.dimensions')} hint={t('result.dimensionsHint')}>
      <div className={styles.columns}>
        <figure>
          <div className={styles.radar}>
            <Suspense>
              <Radar
                dimensions={result.dimensions.filter(({ parent }) => parent === null)}
                overlays={overlays}
              />
            </Suspense>
          </div>
          <RadarLegend {...(previous && { previousCycle: previous.cycle })} isTrying={whatIf !== undefined} />
        </figure>
        <DimensionTable result={result} previous={previous && scoresOf(previous.dimensions)} />
      </div>
    </Card>
  );
}
