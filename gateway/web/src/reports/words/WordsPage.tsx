import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams, useSearchParams } from 'react-router';

import { isProblem } from '../../api/problem';
import { assessmentQuery } from '../../assessments/api';
import { NotFound } from '../../shell/NotFound';
import { Choice } from '../../ui/Choice';
import { Page } from '../../ui/Page';
import { Refused } from '../../ui/Refused';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { KINDS, LANGUAGES } from '../api';
import { type Chosen, wordsQuery } from './api';
import styles from './Words.module.css';
import { WordsEditor } from './WordsEditor';

/** Where consultants write into a document, section by section. Which one it is stands in the address. */
export function WordsPage() {
  const { t } = useTranslation();
  const { assessmentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find((each) => each === search.get('document')) ?? 'result';
  const language = LANGUAGES.find((each) => each === search.get('language')) ?? 'de';
  const chosen: Chosen = { assessmentId, kind, language };
  const { data: assessment } = useQuery(assessmentQuery(assessmentId));
  const { data: words, error, refetch } = useQuery(wordsQuery(chosen));
  if (assessment && assessment.state !== 'completed') {
    return <Navigate to={`/assessments/${assessmentId}/result`} replace />;
  }
  if (isProblem(error, 404)) {
    return <NotFound />;
  }
  const choose = (change: Partial<Chosen>) =>
    setSearch({ document: change.kind ?? kind, language: change.language ?? language });
  return (
    <Page
      title={t('words.title')}
      up={
        assessment
          ? {
              to: `/assessments/${assessmentId}/result`,
              label: t('result.titleOf', { client: assessment.clientName }),
            }
          : null
      }
      lead={t('words.lead')}
    >
      <div className={styles.choices}>
        <Select
          label={t('branding.preview.kind')}
          options={KINDS.map((id) => ({ id, label: t(`reports.kinds.${id}`) }))}
          value={kind}
          onChange={(changed) => choose({ kind: changed })}
        />
        <Choice
          label={t('branding.preview.language')}
          options={LANGUAGES.map((id) => ({ id, label: t(`common.languages.${id}`) }))}
          value={language}
          onChange={(changed) => choose({ language: changed })}
        />
      </div>
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!words && !error && <Skeleton rows={6} tall />}
      {words && <WordsEditor key={`${kind} ${language}`} chosen={chosen} words={words} />}
    </Page>
  );
}
