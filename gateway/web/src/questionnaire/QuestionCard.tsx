import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import type { AskedQuestion } from '../assessments/api';
import { AnswerInput } from '../assessments/interview/AnswerInput';
import type { Refusal } from '../assessments/interview/answerQueue';
import type { Entry } from '../assessments/interview/answers';
import { PausedField } from '../assessments/interview/PausedField';
import styles from '../assessments/interview/QuestionSheet.module.css';
import { useFormat } from '../i18n/format';
import { Refused } from '../ui/Refused';

interface QuestionCardProps {
  question: AskedQuestion;
  entry: Entry | undefined;
  refusal: Refusal | undefined;
  takesComments: boolean;
  onGive: (change: Pick<Entry, 'state' | 'value'> | Pick<Entry, 'comment'>) => void;
}

/** One question as somebody invited sees it: its words and the answer, nothing of what others said. */
export function QuestionCard({ question, entry, refusal, takesComments, onGive }: QuestionCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleId = useId();
  return (
    <article className={styles.question} aria-labelledby={titleId} tabIndex={-1} data-question={question.id}>
      <header className={styles.head}>
        <h3 id={titleId}>{format.text(question.text)}</h3>
        {question.help && <p className={styles.help}>{format.text(question.help)}</p>}
      </header>
      <AnswerInput
        question={question}
        entry={entry}
        labelledBy={titleId}
        isReadOnly={false}
        onAnswer={(state, value) => onGive({ state, value })}
      />
      {refusal && <Refused error={refusal.problem} />}
      {takesComments && entry && (
        <PausedField
          label={t('questionnaire.comment')}
          rows={2}
          maxLength={2000}
          value={entry.comment ?? ''}
          onSettled={(comment) => onGive({ comment })}
        />
      )}
    </article>
  );
}
