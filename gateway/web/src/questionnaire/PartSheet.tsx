import { keyOf } from '../assessments/interview/answers';
import type { Part, Questionnaire } from './api';
import { QuestionCard } from './QuestionCard';
import styles from './Questionnaire.module.css';
import type { useEntries } from './useEntries';

interface PartSheetProps {
  part: Part;
  /** Which part it is, of how many. */
  step: string;
  questionnaire: Questionnaire;
  answers: ReturnType<typeof useEntries>;
}

export function PartSheet({ part, step, questionnaire, answers }: PartSheetProps) {
  const { perspective, comments } = questionnaire;
  return (
    <section className={styles.sheet} aria-labelledby="part">
      <header className={styles.head}>
        <h2 id="part" tabIndex={-1}>
          {step}
        </h2>
        <p className={styles.description}>{part.description}</p>
      </header>
      {part.questions.map((question) => {
        const key = keyOf(question.id, perspective);
        return (
          <QuestionCard
            key={question.id}
            question={question}
            entry={answers.entries.get(key)}
            refusal={answers.refused.get(key)}
            takesComments={comments}
            onGive={(change) => {
              const before = answers.entries.get(key) ?? {
                state: 'unknown' as const,
                value: null,
                comment: null,
                evidence: null,
              };
              answers.queue.put({ ...before, ...change, question: question.id, perspective });
            }}
          />
        );
      })}
    </section>
  );
}
