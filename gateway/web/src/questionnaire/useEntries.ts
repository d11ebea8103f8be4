import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { AnswerQueue } from '../assessments/interview/answerQueue';
import { type Entries, type Entry, keyOf } from '../assessments/interview/answers';
import { useQueue } from '../assessments/interview/useQueue';
import { type Questionnaire, questionnaireQuery, saveEntries } from './api';

function byKey(entries: readonly Entry[]): Entries {
  return new Map(entries.map((entry) => [keyOf(entry.question, entry.perspective), entry]));
}

/**
 * The answers of somebody invited, saved as they are given. What is on its way waits in the tab and not in the
 * browser: the next person at this device must not find it.
 */
export function useEntries(token: string, questionnaire: Questionnaire) {
  const queryClient = useQueryClient();
  const queued = useQueue(
    () =>
      new AnswerQueue(sessionStorage, `nachhalt.questionnaire.${token}`, async (sent) => {
        const saved = await saveEntries(token, sent);
        queryClient.setQueryData(
          questionnaireQuery(token).queryKey,
          (before) =>
            before && {
              ...before,
              ...saved,
              entries: [...byKey([...before.entries, ...sent]).values()],
            },
        );
      }),
  );
  const { pending } = queued;
  const entries = useMemo(
    () => byKey([...questionnaire.entries, ...pending]),
    [questionnaire.entries, pending],
  );
  return { ...queued, entries };
}
