import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '../api/problem';
import { Notice } from '../ui/Notice';
import { type Branding, brandingQuery, saveBranding } from './api';
import styles from './Branding.module.css';
import { BrandingForm } from './BrandingForm';
import { canBeSet, dataOf, type Draft, draftOf } from './draft';
import { Preview } from './Preview';

/**
 * Holds what is typed until it is saved. What was saved before can be had back; when somebody else was faster, the user
 * decides: look at the newer state, or keep typing.
 */
export function BrandingEditor({ branding }: { branding: Branding }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(branding);
  const [draft, setDraft] = useState(() => draftOf(branding));
  const [before, setBefore] = useState<Draft>();
  const save = useMutation({
    mutationFn: (next: Draft) => saveBranding(base, dataOf(next)),
    onSuccess: (saved) => {
      setBefore(draftOf(base));
      take(saved);
      queryClient.setQueryData(brandingQuery.queryKey, saved);
    },
  });
  const overtaken = isProblem(save.error, 412);

  function take(saved: Branding) {
    setBase(saved);
    setDraft(draftOf(saved));
  }

  async function showNewer() {
    const newer = await queryClient.query({ ...brandingQuery, staleTime: 0 });
    save.reset();
    setBefore(undefined);
    take(newer);
  }

  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        {base.version === 1 && <Notice tone="calm">{t('branding.none.text')}</Notice>}
        {before && !save.isPending && !save.error && (
          <Notice
            tone="good"
            title={t('branding.saved.title')}
            action={{
              label: t('branding.saved.undo'),
              onPress: () => save.mutate(before, { onSuccess: () => setBefore(undefined) }),
            }}
          >
            <span role="status">{t('branding.saved.text')}</span>
          </Notice>
        )}
        {overtaken && (
          <Notice
            tone="warn"
            title={t('branding.overtaken.title')}
            action={{ label: t('branding.overtaken.reload'), onPress: () => void showNewer() }}
          >
            {t('branding.overtaken.text')}
          </Notice>
        )}
        <BrandingForm
          draft={draft}
          saved={draftOf(base)}
          error={overtaken ? null : save.error}
          isPending={save.isPending}
          onChange={(change) => {
            setBefore(undefined);
            setDraft({ ...draft, ...change });
          }}
          onSubmit={() => save.mutate(draft)}
          onDiscard={() => setDraft(draftOf(base))}
        />
      </div>
      <Preview draft={draft} canBeShown={canBeSet(draft)} />
    </div>
  );
}
