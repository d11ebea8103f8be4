import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Catalogue, catalogueQuery } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { differences } from '../comparing/differences';
import { GROUPS } from '../comparing/things';
import styles from './Drafting.module.css';
import { baseOf } from './file';

/** In short, what an overlay makes different from its base. */
export function BaseChanges({ source, catalogue }: { source: string; catalogue: Catalogue | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const edition = useMemo(() => baseOf(source), [source]);
  const { data: base } = useQuery({
    ...catalogueQuery(edition ?? { id: '', version: '' }),
    enabled: edition !== undefined,
  });
  if (!edition || !base || !catalogue) {
    return null;
  }
  const all = differences(base, catalogue);
  const groups = GROUPS.filter((group) => all[group].length > 0);
  return (
    <section className={styles.findings} aria-labelledby="base-changes">
      <h2 id="base-changes" className={styles.title}>
        {t('catalogues.draft.changes', { base: format.text(base.title), version: edition.version })}
      </h2>
      {groups.map((group) => (
        <details key={group}>
          <summary>
            {t(`catalogues.compare.groups.${group}`)} ({all[group].length})
          </summary>
          <ul className={styles.list}>
            {all[group].map(({ id, title, kind }) => (
              <li key={id}>
                {format.text(title)}: {t(`catalogues.compare.kinds.${kind}`)}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {groups.length === 0 && <p className={styles.hint}>{t('catalogues.draft.unchanged')}</p>}
    </section>
  );
}
