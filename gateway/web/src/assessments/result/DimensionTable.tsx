import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { orDash, useFormat } from '../../i18n/format';
import { FigureTable } from '../../ui/FigureTable';
import type { Result } from '../api';
import { questionLink } from '../links';
import styles from './DimensionsCard.module.css';
import { Position } from './Position';

interface DimensionTableProps {
  result: Result;
  /** Scores of the previous cycle. */
  previous: ReadonlyMap<string, number> | undefined;
}

export function DimensionTable({ result, previous }: DimensionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // once nothing is open, the span only repeats the points
  const isOpen = result.dimensions.some(({ low, high }) => low !== high);
  return (
    <FigureTable
      caption={t('result.dimensions')}
      isCaptionHidden
      head={t('result.dimension')}
      columns={[
        t('result.points'),
        ...(previous ? [t('result.previously')] : []),
        ...(isOpen ? [t('result.interval')] : []),
        t('result.coverage'),
        t('result.evidence'),
      ]}
      mainColumn={t('result.points')}
      rows={result.dimensions.map(({ id, title, assessable, score, low, high, coverage, evidence }) => ({
        id,
        title: (
          <>
            <Link to={questionLink(result.assessmentId, result, { kind: 'dimension', id })}>
              {format.text(title)}
            </Link>
            {!assessable && <span className={styles.soft}> {t('result.notAssessable')}</span>}
          </>
        ),
        bar: <Position score={score ?? null} low={low} high={high} />,
        figures: [
          orDash(score, format.points),
          ...(previous ? [orDash(previous.get(id), format.points)] : []),
          ...(isOpen ? [format.span(low, high)] : []),
          format.share(coverage),
          orDash(evidence, format.share),
        ],
      }))}
    />
  );
}
