import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { SIZES } from '../clients/words';
import { useFormat } from '../i18n/format';
import { Search } from '../ui/Search';
import { Select } from '../ui/Select';
import { Toggle } from '../ui/Toggle';
import { colleaguesQuery, type Overview, REASONS, SORTS, STATUSES } from './api';
import styles from './Filters.module.css';
import type { useSelection } from './useSelection';
import { Views } from './Views';

interface FiltersProps {
  selection: ReturnType<typeof useSelection>;
  /** Counts of the whole portfolio, which tell what there is to choose. */
  all: Overview;
}

/** Narrows the portfolio down; all of it stands in the address. */
export function Filters({ selection: { filters, query, typed, setTyped, sort, choose }, all }: FiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: colleagues } = useQuery(colleaguesQuery);
  const people = colleagues?.items ?? [];
  const names = new Map(
    people.map(({ subject, name, you }) => [subject, you ? t('portfolio.you', { name }) : name]),
  );
  const none = { id: 'none', label: t('portfolio.none') };
  const fields = [
    ['sector', all.sectors.map(({ value }) => ({ id: value, label: value })).sort(byLabel)],
    ['size', SIZES.map((id) => ({ id, label: t(`clients.sizes.${id}`) }))],
    ['level', [...all.levels.map(({ id, title }) => ({ id, label: format.text(title) })), none]],
    ['status', STATUSES.map((id) => ({ id, label: t(`portfolio.statuses.${id}`) }))],
    [
      'consultant',
      all.consultants.map(({ value, name }) =>
        value === 'none' ? none : { id: value, label: names.get(value) ?? name ?? t('portfolio.former') },
      ),
    ],
  ] as const;
  const needy = all.attention.find(({ value }) => value === 'any')?.count ?? 0;
  return (
    <div className={styles.tools} data-print="never">
      <div className={styles.first}>
        <Search label={t('clients.search')} value={typed} onChange={setTyped} />
        <Select
          look="filter"
          label={t('clients.sort.label')}
          options={SORTS.map((id) => ({ id, label: t(`portfolio.sorts.${id}`) }))}
          value={sort}
          onChange={(value) => choose('sort', value)}
        />
      </div>
      <div className={styles.filters} role="group" aria-label={t('portfolio.filters')}>
        {fields.map(([name, options]) => (
          <Select
            look="filter"
            key={name}
            label={t(`portfolio.fields.${name}`)}
            anything={t('portfolio.all')}
            options={options}
            value={filters[name] ?? ''}
            onChange={(value) => choose(name, value)}
          />
        ))}
      </div>
      <div className={styles.last}>
        <Toggle
          isSelected={filters.attention !== undefined}
          onChange={(isOn) => choose('attention', isOn ? 'any' : '')}
        >
          {t('portfolio.needsAttention')} <span className={styles.count}>{format.number(needy)}</span>
        </Toggle>
        {filters.attention !== undefined && (
          <Select
            look="filter"
            label={t('portfolio.fields.reason')}
            hideLabel
            options={[
              { id: 'any', label: t('portfolio.anyReason') },
              ...REASONS.map((id) => ({ id, label: t(`portfolio.reasons.${id}`) })),
            ]}
            value={filters.attention}
            onChange={(value) => choose('attention', value)}
          />
        )}
        <Views query={query} />
      </div>
    </div>
  );
}

function byLabel(one: { label: string }, other: { label: string }): number {
  return one.label.localeCompare(other.label);
}
