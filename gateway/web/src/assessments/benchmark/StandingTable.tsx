import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { type FigureRow, FigureTable } from '../../ui/FigureTable';
import type { Cohort, Standing } from './api';
import { Quartiles } from './Quartiles';

/** Percentile and quartiles for the total and each dimension. */
export function StandingTable({ cohort }: { cohort: Cohort }) {
  const { t } = useTranslation();
  const format = useFormat();
  const row = (id: string, title: string, standing: Standing): FigureRow => ({
    id,
    title,
    bar: <Quartiles standing={standing} />,
    figures: [
      format.points(standing.score),
      [standing.lowerQuartile, standing.median, standing.upperQuartile].map(format.points).join(' · '),
      format.share(standing.percentile / 100),
    ],
  });
  return (
    <FigureTable
      caption={t('benchmark.among', { count: cohort.clients })}
      head={t('result.dimension')}
      columns={[t('result.points'), t('benchmark.quartiles'), t('benchmark.percentile')]}
      rows={[
        ...(cohort.total ? [{ ...row('total', t('result.total'), cohort.total), isTotal: true }] : []),
        ...cohort.dimensions.map(({ id, title, standing }) => row(id, format.text(title), standing)),
      ]}
    />
  );
}
