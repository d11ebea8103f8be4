import { useTranslation } from 'react-i18next';

import type { AskedQuestion, Value } from '../api';
import type { Entry } from './answers';
import { AmountInput } from './AmountInput';
import { MultiInput } from './MultiInput';
import { NoAnswer } from './NoAnswer';
import { SingleInput } from './SingleInput';
import { WordsInput } from './WordsInput';
import styles from './AnswerInput.module.css';

export type OnAnswer = (state: Entry['state'], value: Value | null) => void;

export interface InputProps {
  question: AskedQuestion;
  entry: Entry | undefined;
  /** Id of the element that holds the question's words. */
  labelledBy: string;
  isReadOnly: boolean;
  onAnswer: OnAnswer;
}

/** The right input for the kind of question, with the two answers that are none. */
export function AnswerInput(props: InputProps) {
  const { t } = useTranslation();
  const { kind } = props.question;
  if (kind === 'choice' || kind === 'scale') {
    return <SingleInput {...props} />;
  }
  return (
    <div className={styles.stack}>
      {kind === 'multi' && <MultiInput {...props} />}
      {kind === 'number' && <AmountInput {...props} />}
      {kind === 'text' && <WordsInput {...props} />}
      <NoAnswer {...props} label={t('interview.orElse')} />
    </div>
  );
}
