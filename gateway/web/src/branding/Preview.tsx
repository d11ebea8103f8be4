import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { KINDS, LANGUAGES, type Report } from '../reports/api';
import { PageViewer } from '../reports/PageViewer';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import styles from './Branding.module.css';
import type { Draft } from './draft';
import { usePreview } from './usePreview';

/** Pages of an example, in the branding as it is being edited. */
export function Preview({ draft, canBeShown }: { draft: Draft; canBeShown: boolean }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Report['kind']>('result');
  const [language, setLanguage] = useState<Report['language']>('de');
  const [page, setPage] = useState(1);
  const preview = usePreview(draft, { kind, language, page });
  return (
    <section className={styles.preview} aria-label={t('branding.preview.title')}>
      <div className={styles.choices}>
        <Select
          label={t('branding.preview.kind')}
          options={KINDS.map((id) => ({ id, label: t(`reports.kinds.${id}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setPage(1);
          }}
        />
        <Choice
          label={t('branding.preview.language')}
          options={LANGUAGES.map((id) => ({ id, label: t(`common.languages.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <PageViewer
        proof={preview.data}
        error={preview.error}
        isBehind={preview.isPlaceholderData || preview.isFetching}
        note={canBeShown ? undefined : t('branding.preview.paused')}
        onPage={setPage}
        onRetry={() => void preview.refetch()}
      />
    </section>
  );
}
