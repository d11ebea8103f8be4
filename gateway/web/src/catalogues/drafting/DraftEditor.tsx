import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isProblem } from '../../api/problem';
import { cataloguesQuery } from '../../assessments/api';
import { Button, ButtonLink } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useLeaving } from '../../ui/useLeaving';
import { type Draft, placeOf, saveDraft, sourceQuery, type Summary } from '../api';
import { AdjustCard } from './AdjustCard';
import { BaseChanges } from './BaseChanges';
import { SourceEditor } from './SourceEditor';
import type { SourceHandle } from './SourceField';
import { useCheck } from './useCheck';

/**
 * Holds what is typed until it is saved; the platform keeps only what is in order. As long as nothing is typed, what
 * somebody else saves takes its place; then it is told, and waits until what was typed is discarded.
 */
export function DraftEditor({ edition, draft }: { edition: Summary; draft: Draft }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(draft);
  const [source, setSource] = useState(draft.source);
  const [seen, setSeen] = useState(draft);
  const field = useRef<SourceHandle>(null);
  const check = useCheck(source);
  const save = useMutation({
    mutationFn: () => saveDraft(edition, source, base.tag),
    onSuccess: async (saved) => {
      // an answer that is on its way may still be the state before
      await queryClient.cancelQueries(sourceQuery(edition));
      setBase(saved);
      queryClient.setQueryData(sourceQuery(edition).queryKey, saved);
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey });
    },
    onError: () => void queryClient.invalidateQueries(sourceQuery(edition)),
  });
  const isChanged = source !== base.source;
  const leaving = useLeaving(isChanged && !save.isPending);
  const stale = isProblem(save.error, 412);
  const overtaken = stale || (isChanged && draft.tag !== base.tag);
  const refused = isProblem(save.error, 422);

  if (draft !== seen) {
    setSeen(draft);
    if (!isChanged) {
      goOnFrom(draft);
    }
  }

  function goOnFrom(newer: Draft) {
    setBase(newer);
    setSource(newer.source);
  }

  function discard() {
    goOnFrom(draft);
    save.reset();
  }

  async function showNewer() {
    goOnFrom(await queryClient.query({ ...sourceQuery(edition), staleTime: 0 }));
    save.reset();
  }

  return (
    <>
      {overtaken && (
        <Notice
          tone="warn"
          title={t('catalogues.draft.overtaken.title')}
          action={{ label: t('catalogues.draft.overtaken.reload'), onPress: () => void showNewer() }}
        >
          {t('catalogues.draft.overtaken.text')}
        </Notice>
      )}
      {save.error && !stale && !refused && <Refused error={save.error} />}
      <SourceEditor
        source={source}
        check={check}
        onChange={setSource}
        field={field}
        beside={
          <>
            {check.catalogue && (
              <AdjustCard
                catalogue={check.catalogue}
                source={source}
                onChange={setSource}
                onShow={(line) => field.current?.show(line)}
              />
            )}
            <BaseChanges source={source} catalogue={check.catalogue} />
          </>
        }
        buttons={
          <>
            <span role="status">{save.isSuccess && !isChanged && t('catalogues.draft.saved')}</span>
            <Button look="quiet" isDisabled={!isChanged} onPress={discard}>
              {t('branding.discard')}
            </Button>
            <ButtonLink to={placeOf(edition)}>{t('catalogues.draft.read')}</ButtonLink>
            <Button
              look="primary"
              isDisabled={!isChanged || check.errors.length > 0}
              isPending={save.isPending}
              onPress={() => save.mutate()}
            >
              {t('common.save')}
            </Button>
          </>
        }
      />
      <ConfirmDialog
        title={t('branding.leave.title')}
        confirm={t('branding.leave.confirm')}
        isOpen={leaving.isAsking}
        isFinal
        onConfirm={leaving.leave}
        onClose={leaving.stay}
      >
        <p>{t('branding.leave.text')}</p>
      </ConfirmDialog>
    </>
  );
}
