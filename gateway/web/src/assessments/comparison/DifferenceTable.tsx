import { useTranslation } from 'react-i18next';

import { orDash, useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { FigureTable } from '../../ui/FigureTable';
import type { Comparison } from './api';
import { DifferenceBar } from './DifferenceBar';

/** The same for each dimension. */
export function DifferenceTable({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('comparison.dimensions')} hint={t('comparison.dimensionsHint')}>
      <FigureTable
        caption={t('comparison.dimensions')}
        isCaptionHidden
        head={t('result.dimension')}
        columns={[
          t('comparison.cycleShort', { cycle: comparison.from.cycle }),
          t('comparison.cycleShort', { cycle: comparison.to.cycle }),
          t('comparison.byClient'),
          t('comparison.byCatalogue'),
          t('comparison.notRechecked'),
        ]}
        rows={comparison.dimensions.map(({ id, title, score }) => ({
          id,
          title: format.text(title),
          bar: <DifferenceBar score={score} />,
          figures: [
            orDash(score.before, format.points),
            orDash(score.after, format.points),
            orDash(score.client, format.difference),
            orDash(score.catalogue, format.difference),
            format.share(score.notRechecked),
          ],
        }))}
      />
    </Card>
  );
}
