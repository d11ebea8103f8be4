import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { isProblem } from '../api/problem';
import { showLanguage } from '../i18n';
import { Page } from '../ui/Page';
import { Refused } from '../ui/Refused';
import { Skeleton } from '../ui/Skeleton';
import { questionnaireQuery } from './api';
import { Frame } from './Frame';
import { QuestionnaireForm } from './QuestionnaireForm';

/** What somebody sees who was invited by link: no login, nothing but the questions. */
export function QuestionnairePage() {
  const { t, i18n } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(questionnaireQuery(token));
  const language = data?.language;
  useEffect(() => {
    if (language) {
      void showLanguage(language);
    }
  }, [language]);

  if (isProblem(error, 404)) {
    return (
      <Frame>
        <Page title={t('questionnaire.gone.title')} lead={t('questionnaire.gone.text')}>
          {null}
        </Page>
      </Frame>
    );
  }
  if (!data || i18n.language !== language) {
    return (
      <Frame>
        <Page title={t('questionnaire.title')}>
          {error ? <Refused error={error} onRetry={() => void refetch()} /> : <Skeleton rows={5} tall />}
        </Page>
      </Frame>
    );
  }
  return (
    <Frame by={data.consultancy}>
      {data.state === 'submitted' ? (
        <Page title={t('questionnaire.thanks.title')} lead={t('questionnaire.thanks.text')}>
          {null}
        </Page>
      ) : (
        <QuestionnaireForm key={token} token={token} questionnaire={data} />
      )}
    </Frame>
  );
}
