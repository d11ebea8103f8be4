import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { isProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useLeaving } from '../../ui/useLeaving';
import { PageViewer } from '../PageViewer';
import { type Chosen, saveWords, type Words, wordsQuery } from './api';
import { dataOf, isSame, type Passages, passagesOf, without } from './passages';
import { SectionFields } from './SectionFields';
import { type Place, useWordsPreview } from './useWordsPreview';
import styles from './Words.module.css';

interface WordsEditorProps {
  chosen: Chosen;
  words: Words;
}

/** Holds what is typed until it is saved, and shows the page on which it will stand. */
export function WordsEditor({ chosen, words }: WordsEditorProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(words);
  const [passages, setPassages] = useState(() => passagesOf(words.sections));
  const [before, setBefore] = useState<Passages>();
  const [place, setPlace] = useState<Place>({ page: 1 });
  const preview = useWordsPreview(chosen, passages, place);
  const pages = useRef<HTMLElement>(null);
  const save = useMutation({
    mutationFn: (next: Passages) => saveWords(chosen, base.version, dataOf(next)),
    onSuccess: (saved) => {
      setBefore(passagesOf(base.sections));
      take(saved);
      queryClient.setQueryData(wordsQuery(chosen).queryKey, saved);
    },
  });
  const isChanged = !isSame(passages, passagesOf(base.sections));
  const leaving = useLeaving(isChanged && !save.isPending);
  const overtaken = isProblem(save.error, 412);

  function take(saved: Words) {
    setBase(saved);
    setPassages(passagesOf(saved.sections));
  }

  async function showNewer() {
    const newer = await queryClient.query({ ...wordsQuery(chosen), staleTime: 0 });
    save.reset();
    setBefore(undefined);
    take(newer);
  }

  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        {base.version === 1 && <Notice tone="calm">{t('words.none')}</Notice>}
        {before && !save.isPending && !save.error && (
          <Notice
            tone="good"
            title={t('words.saved.title')}
            action={{
              label: t('words.saved.undo'),
              onPress: () => save.mutate(before, { onSuccess: () => setBefore(undefined) }),
            }}
          >
            <span role="status">{t('words.saved.text')}</span>{' '}
            <Link to={`/assessments/${chosen.assessmentId}/result`}>{t('words.saved.order')}</Link>
          </Notice>
        )}
        {overtaken && (
          <Notice
            tone="warn"
            title={t('words.overtaken.title')}
            action={{ label: t('words.overtaken.reload'), onPress: () => void showNewer() }}
          >
            {t('words.overtaken.text')}
          </Notice>
        )}
        <p className={styles.hint}>{t('words.markdown')}</p>
        {base.sections.map((section) => (
          <SectionFields
            key={section.id}
            section={section}
            passage={passages[section.id]}
            onTurn={() => setPlace({ section: section.id })}
            onShow={() => {
              setPlace({ section: section.id });
              pages.current?.scrollIntoView({ block: 'nearest' });
            }}
            onChange={(passage) => {
              setBefore(undefined);
              setPassages(passage ? { ...passages, [section.id]: passage } : without(passages, section.id));
            }}
          />
        ))}
        {save.error && !overtaken && <Refused error={save.error} />}
        <div className={styles.foot}>
          <Button look="quiet" isDisabled={!isChanged} onPress={() => setPassages(passagesOf(base.sections))}>
            {t('branding.discard')}
          </Button>
          <Button
            look="primary"
            isDisabled={!isChanged}
            isPending={save.isPending}
            onPress={() => save.mutate(passages)}
          >
            {t('common.save')}
          </Button>
        </div>
      </div>
      <section ref={pages} className={styles.preview} aria-label={t('branding.preview.title')}>
        <PageViewer
          proof={preview.data}
          error={preview.error}
          isBehind={preview.isPlaceholderData || preview.isFetching}
          onPage={(page) => setPlace({ page })}
          onRetry={() => void preview.refetch()}
        />
      </section>
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
    </div>
  );
}
