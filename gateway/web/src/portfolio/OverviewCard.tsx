import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { SIZES } from '../clients/words';
import { useFormat } from '../i18n/format';
import { type Filters, overviewQuery, type Overview, STATUSES } from './api';
import { Distribution } from './Distribution';
import styles from './OverviewCard.module.css';

const MOST_SECTORS = 6;
/** From which width on, in pixels, there is room for the bars and the list below them. */
const WIDE = 640;
const STORED = 'nachhalt.overview';

function wasOpen(): boolean {
  const stored = localStorage.getItem(STORED);
  return stored === null ? window.innerWidth >= WIDE : stored === 'open';
}

/** How the clients of the selection are spread; each bar leads to those it stands for. */
export function OverviewCard({ filters, all }: { filters: Filters; all: Overview }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(wasOpen);
  const format = useFormat();
  const { data = all } = useQuery({ ...overviewQuery(filters), placeholderData: keepPreviousData });
  const count = (of: Overview['sizes'], value: string) => of.find((one) => one.value === value)?.count ?? 0;
  const assessed = data.levels.reduce((sum, level) => sum + level.count, 0);
  const ladder = all.levels.map(({ id, title }) => ({
    id,
    label: format.text(title),
    count: data.levels.find((level) => level.id === id)?.count ?? 0,
  }));
  const sectors = data.sectors.slice(0, MOST_SECTORS);
  const others = data.total - sectors.reduce((sum, sector) => sum + sector.count, 0);
  return (
    <details
      className={styles.card}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open !== isOpen) {
          localStorage.setItem(STORED, open ? 'open' : 'closed');
        }
      }}
    >
      <summary className={styles.head}>
        <h2 className={styles.title}>{t('portfolio.overview')}</h2>
        <p className={styles.total}>
          {t('portfolio.total', { count: data.total, number: format.number(data.total) })}
        </p>
      </summary>
      <div className={styles.charts}>
        <Distribution
          title={t('portfolio.fields.level')}
          filter="level"
          total={data.total}
          bars={[
            ...ladder.reverse(),
            { id: 'none', label: t('portfolio.unassessed'), count: data.total - assessed },
          ]}
        />
        <Distribution
          title={t('portfolio.fields.sector')}
          filter="sector"
          total={data.total}
          bars={sectors.map(({ value, count: number }) => ({ id: value, label: value, count: number }))}
          rest={
            others > 0 ? t('portfolio.others', { count: others, number: format.number(others) }) : undefined
          }
        />
        <Distribution
          title={t('portfolio.fields.status')}
          filter="status"
          total={data.total}
          bars={STATUSES.map((id) => ({
            id,
            label: t(`portfolio.statuses.${id}`),
            count: count(data.statuses, id),
          }))}
        />
        <Distribution
          title={t('portfolio.fields.size')}
          filter="size"
          total={data.total}
          bars={SIZES.map((id) => ({ id, label: t(`clients.sizes.${id}`), count: count(data.sizes, id) }))}
        />
      </div>
    </details>
  );
}
