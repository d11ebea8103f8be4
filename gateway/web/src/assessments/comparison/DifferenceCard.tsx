import { useTranslation } from 'react-i18next';

import { orDash, useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Comparison } from './api';
import styles from './DifferenceCard.module.css';

interface DifferenceCardProps {
  comparison: Comparison;
  levelTitle: (id: string) => string;
}

/** What changed in all: the level, and the points by whom they came about. */
export function DifferenceCard({ comparison, levelTitle }: DifferenceCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { level, total, from, to } = comparison;
  const figures = [
    {
      name: t('comparison.byClient'),
      value: orDash(total.client, format.difference),
      note: t('comparison.points'),
    },
    {
      name: t('comparison.byCatalogue'),
      value: orDash(total.catalogue, format.difference),
      note: t('comparison.points'),
    },
    {
      name: t('comparison.notRechecked'),
      value: format.share(total.notRechecked),
      note: t('comparison.ofAnswers'),
    },
  ];
  return (
    <Card
      title={t('comparison.between', { from: from.cycle, to: to.cycle })}
      hint={[from, to]
        .map(({ completedAt }) => (completedAt ? format.date(completedAt) : t('assessments.states.open')))
        .join(' – ')}
    >
      <p className={styles.levels}>
        <span className={styles.before}>{levelTitle(level.before)}</span>
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{t('outlook.becomes')}</span>
        <span className={styles.after}>{levelTitle(level.after)}</span>
        <span className={styles.total}>
          {t('comparison.total', {
            before: orDash(total.before, format.points),
            after: orDash(total.after, format.points),
          })}
        </span>
      </p>
      {level.withLaterCatalogue !== level.before && (
        <p>{t('comparison.withLater', { level: levelTitle(level.withLaterCatalogue) })}</p>
      )}
      <p className={styles.sentence}>{format.text(comparison.sentence)}</p>
      <dl className={styles.figures}>
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className={styles.note}>{note}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
