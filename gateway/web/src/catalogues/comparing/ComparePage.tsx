import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { catalogueQuery, cataloguesQuery } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import type { Edition, Summary } from '../api';
import { byCatalogue, editionOf, keyOf } from '../editions';
import { Changes } from './Changes';
import styles from './ComparePage.module.css';
import { differences } from './differences';

/** Two versions held against each other, also of different catalogues: an overlay against its base. */
export function ComparePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(cataloguesQuery);
  const all = data && byCatalogue(data.items).flatMap(({ editions }) => editions);
  const after = editionOf(params.get('to')) ?? all?.find(({ builtIn }) => !builtIn) ?? all?.[0];
  const before = editionOf(params.get('from')) ?? (all && after && earlier(all, after));
  const choose = (from: string, to: string) =>
    setParams({ from, to }, { replace: true, preventScrollReset: true });
  return (
    <Page
      title={t('catalogues.compare.title')}
      up={{ to: '/settings/catalogues', label: t('catalogues.title') }}
      lead={t('catalogues.compare.lead')}
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!all && !error && <Skeleton rows={6} tall />}
      {all && all.length < 2 && (
        <Empty title={t('catalogues.compare.tooFew.title')}>{t('catalogues.compare.tooFew.text')}</Empty>
      )}
      {all && all.length > 1 && before && after && (
        <>
          <Choice all={all} before={before} after={after} onChoose={choose} />
          <Difference before={before} after={after} />
        </>
      )}
    </Page>
  );
}

/** What a version is most likely to be held against: the one before it, else what comes with the product. */
function earlier(all: readonly Summary[], { id, version }: Edition): Edition | undefined {
  const own = all.filter((one) => one.id === id);
  const next = own[own.findIndex((one) => one.version === version) + 1];
  return next ?? all.find((one) => one.builtIn && one.id !== id) ?? all.find((one) => one.id !== id);
}

interface ChoiceProps {
  all: readonly Summary[];
  before: Edition;
  after: Edition;
  onChoose: (from: string, to: string) => void;
}

function Choice({ all, before, after, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const options = all.map((edition) => ({
    id: keyOf(edition),
    label: `${format.text(edition.title)}, ${edition.version}`,
  }));
  const [from, to] = [keyOf(before), keyOf(after)];
  return (
    <div className={styles.choice} data-print="never">
      <Select
        label={t('catalogues.compare.from')}
        options={options}
        value={from}
        onChange={(id) => onChoose(id, to)}
      />
      <Button onPress={() => onChoose(to, from)}>{t('catalogues.compare.swap')}</Button>
      <Select
        label={t('catalogues.compare.to')}
        options={options}
        value={to}
        onChange={(id) => onChoose(from, id)}
      />
    </div>
  );
}

function Difference({ before, after }: { before: Edition; after: Edition }) {
  const one = useQuery(catalogueQuery(before));
  const other = useQuery(catalogueQuery(after));
  const failed = [one, other].find(({ error }) => error);
  if (failed?.error) {
    return <Refused error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (!one.data || !other.data) {
    return <Skeleton rows={6} tall />;
  }
  return <Changes all={differences(one.data, other.data)} />;
}
