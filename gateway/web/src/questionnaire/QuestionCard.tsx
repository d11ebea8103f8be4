import { useTranslation } from 'react-i18next';

import type { AskedQuestion } from '../assessments/api';
import type { Refusal } from '../assessments/interview/answerQueue';
import type { Entry } from '../assessments/interview/answers';
import { PausedField } from '../assessments/interview/PausedField';
import { QuestionFrame } from '../assessments/interview/QuestionFrame';

interface QuestionCardProps {
  question: AskedQuestion;
  entry: Entry | undefined;
  refusal: Refusal | undefined;
  takesComments: boolean;
  onGive: (change: Pick<Entry, 'state' | 'value'> | Pick<Entry, 'comment'>) => void;
}

/** One question as somebody invited sees it: nothing of what others said. */
export function QuestionCard({ question, entry, refusal, takesComments, onGive }: QuestionCardProps) {
  const { t } = useTranslation();
  return (
    <QuestionFrame
      question={question}
      entry={entry}
      refusal={refusal}
      isReadOnly={false}
      onAnswer={(state, value) => onGive({ state, value })}
    >
      {takesComments && entry && (
        <PausedField
          label={t('questionnaire.comment')}
          rows={2}
          maxLength={2000}
          value={entry.comment ?? ''}
          onSettled={(comment) => onGive({ comment })}
        />
      )}
    </QuestionFrame>
  );
}
