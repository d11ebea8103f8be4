import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { peopleChoiceQuery } from '../people/api';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { AREAS, type Wanted } from './api';
import styles from './Audit.module.css';

interface AuditFiltersProps {
  wanted: Wanted;
  onChange: (change: Partial<Wanted>) => void;
}

export function AuditFilters({ wanted, onChange }: AuditFiltersProps) {
  const { t } = useTranslation();
  const { data } = useQuery(peopleChoiceQuery);
  const people = data?.items.map(({ id, name }) => ({ id, label: name })) ?? [];
  return (
    <div className={styles.filters} role="group" aria-label={t('audit.filters')} data-print="never">
      <Select
        label={t('audit.what')}
        anything={t('audit.anything')}
        options={AREAS.map((id) => ({ id, label: t(`audit.areas.${id}`) }))}
        value={wanted.area as (typeof AREAS)[number] | ''}
        onChange={(area) => onChange({ area })}
      />
      <Select
        label={t('audit.who')}
        anything={t('audit.anybody')}
        options={people}
        value={wanted.by}
        onChange={(by) => onChange({ by })}
      />
      <Field
        type="date"
        label={t('audit.from')}
        value={wanted.from}
        onChange={(from) => onChange({ from })}
      />
      <Field type="date" label={t('audit.to')} value={wanted.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}
