import { memo } from 'react';

import type { Perspective, Question } from '../api';
import type { Refusal } from './answerQueue';
import { type Entry, keyOf } from './answers';
import { CarriedNote } from './CarriedNote';
import { OtherViews } from './OtherViews';
import { QuestionFrame } from './QuestionFrame';
import { Remarks } from './Remarks';
import type { Answers } from './useAnswers';

interface QuestionSheetProps {
  question: Question;
  perspective: Perspective;
  answers: Answers;
  refusal: Refusal | undefined;
  isReadOnly: boolean;
}

/** One question as the consultant sees it: with what others said, and remarks. Answers to others do not touch it. */
export const QuestionSheet = memo(function QuestionSheet({
  question,
  perspective,
  answers,
  refusal,
  isReadOnly,
}: QuestionSheetProps) {
  const { entries, queue } = answers;
  const entry = entries.get(keyOf(question.id, perspective));

  function give(change: Pick<Entry, 'state' | 'value'> | Pick<Entry, 'comment'> | Pick<Entry, 'evidence'>) {
    const before = entry ?? { state: 'unknown', value: null, comment: null, evidence: null };
    queue.put({ ...before, ...change, carriedFrom: null, question: question.id, perspective });
  }

  return (
    <QuestionFrame
      question={question}
      entry={entry}
      refusal={refusal}
      isReadOnly={isReadOnly}
      onAnswer={(state, value) => give({ state, value })}
    >
      {typeof entry?.carriedFrom === 'number' && (
        <CarriedNote
          cycle={entry.carriedFrom}
          {...(!isReadOnly && { onConfirm: () => queue.put({ ...entry, carriedFrom: null }) })}
        />
      )}
      <OtherViews question={question} perspective={perspective} entries={entries} />
      {entry && <Remarks question={question} entry={entry} isReadOnly={isReadOnly} onChange={give} />}
    </QuestionFrame>
  );
}, looksTheSame);

function looksTheSame(before: QuestionSheetProps, now: QuestionSheetProps): boolean {
  const { question, perspective } = now;
  const keys = [perspective, ...question.perspectives].map((who) => keyOf(question.id, who));
  return (
    before.question === question &&
    before.perspective === perspective &&
    before.refusal === now.refusal &&
    before.isReadOnly === now.isReadOnly &&
    before.answers.queue === now.answers.queue &&
    keys.every((key) => before.answers.entries.get(key) === now.answers.entries.get(key))
  );
}
