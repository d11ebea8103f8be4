import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Dimension, Perspective } from '../api';
import { keyOf } from './answers';
import styles from './DimensionSheet.module.css';
import { QuestionSheet } from './QuestionSheet';
import type { Answers } from './useAnswers';
import { useLinkedQuestion } from './useLinkedQuestion';

interface DimensionSheetProps {
  dimension: Dimension;
  perspective: Perspective;
  answers: Answers;
  isReadOnly: boolean;
  onLook: (perspective: Perspective) => void;
}

/** The questions of one dimension. Those that are put to somebody else are named, but out of the way. */
export function DimensionSheet({ dimension, perspective, answers, isReadOnly, onLook }: DimensionSheetProps) {
  const { t } = useTranslation();
  useLinkedQuestion();
  const format = useFormat();
  const mine = dimension.questions.filter((question) => question.perspectives.includes(perspective));
  const others = dimension.questions.filter((question) => !mine.includes(question));
  const askers = [...new Set(others.flatMap((question) => question.perspectives))];
  return (
    <section className={styles.sheet} aria-labelledby="dimension">
      <header className={styles.head}>
        <h2 id="dimension">{format.text(dimension.title)}</h2>
        <p className={styles.description}>{format.text(dimension.description)}</p>
      </header>
      {mine.map((question) => (
        <QuestionSheet
          key={question.id}
          question={question}
          perspective={perspective}
          answers={answers}
          refusal={answers.refused.get(keyOf(question.id, perspective))}
          isReadOnly={isReadOnly}
        />
      ))}
      {others.length > 0 && (
        <p className={styles.others}>
          {t('interview.askedOthers', { count: others.length })}{' '}
          {askers.map((other) => (
            <button key={other} type="button" className={styles.switch} onClick={() => onLook(other)}>
              {t(`assessments.perspectives.${other}`)}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
