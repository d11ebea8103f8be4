import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';

import { type Assessment, assessmentQuery, giveAnswers, type GivenAnswer, resultQuery } from '../api';
import { outlookKey, whatIfKey } from '../outlook/api';
import { AnswerQueue } from './answerQueue';
import { type Entry, overlay } from './answers';
import { waitingUnder } from './unsent';
import { useQueue } from './useQueue';

function toGiven({ question, perspective, state, value, comment, evidence }: Entry): GivenAnswer {
  return {
    question,
    perspective,
    ...(state === 'answered' ? { value } : { state }),
    ...(comment !== null && { comment }),
    ...(evidence !== null && { evidence }),
  } as GivenAnswer;
}

/** The answers of an assessment as the user sees them, and the way to give one. */
export function useAnswers(assessment: Assessment) {
  const queryClient = useQueryClient();
  const { id } = assessment;
  const queued = useQueue(
    () =>
      new AnswerQueue(localStorage, waitingUnder(id), async (entries) => {
        const changed = await giveAnswers(id, entries.map(toGiven));
        queryClient.setQueryData(assessmentQuery(id).queryKey, changed);
        void queryClient.invalidateQueries({ queryKey: resultQuery(id).queryKey });
        void queryClient.invalidateQueries({ queryKey: outlookKey(id) });
        void queryClient.invalidateQueries({ queryKey: whatIfKey(id), refetchType: 'none' });
      }),
  );
  const { pending } = queued;
  const entries = useMemo(() => overlay(assessment.answers, pending), [assessment.answers, pending]);
  return { ...queued, entries };
}

export type Answers = ReturnType<typeof useAnswers>;
