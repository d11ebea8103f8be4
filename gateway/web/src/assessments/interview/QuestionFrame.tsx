import { type ReactNode, useId } from 'react';

import { useFormat } from '../../i18n/format';
import { Refused } from '../../ui/Refused';
import type { AskedQuestion } from '../api';
import type { Refusal } from './answerQueue';
import type { Entry } from './answers';
import { AnswerInput } from './AnswerInput';
import styles from './QuestionFrame.module.css';

interface QuestionFrameProps {
  question: AskedQuestion;
  entry: Entry | undefined;
  refusal: Refusal | undefined;
  isReadOnly: boolean;
  onAnswer: (state: Entry['state'], value: Entry['value']) => void;
  children: ReactNode;
}

/** One question as whoever is asked sees it: its words, the answer, what is wrong with it, and what belongs below. */
export function QuestionFrame({
  question,
  entry,
  refusal,
  isReadOnly,
  onAnswer,
  children,
}: QuestionFrameProps) {
  const format = useFormat();
  const titleId = useId();
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
        onAnswer={onAnswer}
      />
      {refusal && <Refused error={refusal.problem} />}
      {children}
    </article>
  );
}
