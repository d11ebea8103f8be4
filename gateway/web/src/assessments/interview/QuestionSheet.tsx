import { useId } from 'react';

import { useFormat } from '../../i18n/format';
import { Refused } from '../../ui/Refused';
import type { Perspective, Question } from '../api';
import { type Entry, keyOf } from './answers';
import { AnswerInput } from './AnswerInput';
import type { Refusal } from './answerQueue';
import { OtherViews } from './OtherViews';
import { Remarks } from './Remarks';
import styles from './QuestionSheet.module.css';
import type { Answers } from './useAnswers';

interface QuestionSheetProps {
  question: Question;
  perspective: Perspective;
  answers: Answers;
  refusal: Refusal | undefined;
  isReadOnly: boolean;
}

/** One question: its words, the answer, what others said, remarks. */
export function QuestionSheet({ question, perspective, answers, refusal, isReadOnly }: QuestionSheetProps) {
  const format = useFormat();
  const titleId = useId();
  const { entries, queue } = answers;
  const entry = entries.get(keyOf(question.id, perspective));

  function give(change: Pick<Entry, 'state' | 'value'> | Pick<Entry, 'comment'> | Pick<Entry, 'evidence'>) {
    const before = entry ?? { state: 'unknown', value: null, comment: null, evidence: null };
    queue.put({ ...before, ...change, question: question.id, perspective });
  }

  return (
    <article
      id={`q-${question.id}`}
      className={styles.question}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-question={question.id}
    >
      <header className={styles.head}>
        <h3 id={titleId}>{format.text(question.text)}</h3>
        {question.help && <p className={styles.help}>{format.text(question.help)}</p>}
      </header>
      <AnswerInput
        question={question}
        entry={entry}
        labelledBy={titleId}
        isReadOnly={isReadOnly}
        onAnswer={(state, value) => give({ state, value })}
      />
      {refusal && <Refused error={refusal.problem} />}
      <OtherViews question={question} perspective={perspective} entries={entries} />
      {entry && <Remarks question={question} entry={entry} isReadOnly={isReadOnly} onChange={give} />}
    </article>
  );
}
