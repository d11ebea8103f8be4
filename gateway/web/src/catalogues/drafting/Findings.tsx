import { useTranslation } from 'react-i18next';

import type { FieldProblem } from '../../api/problem';
import { questionsOf } from '../../assessments/interview/shown';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import styles from './Drafting.module.css';
import type { Check } from './useCheck';

/** What the platform says to the file: that it is in order, or everything that is wrong, each with its place. */
export function Findings({ check, onShow }: { check: Check; onShow: (line: number) => void }) {
  const { t } = useTranslation();
  const { catalogue, errors, failure, isChecking, isInOrder } = check;
  return (
    <section className={styles.findings} aria-labelledby="findings">
      <h2 id="findings" className={styles.title}>
        {t('catalogues.draft.findings')}
      </h2>
      <p role="status" className={styles.hint}>
        {isChecking
          ? t('catalogues.draft.checking')
          : errors.length > 0 && t('catalogues.draft.errors', { count: errors.length })}
      </p>
      {failure && <Refused error={failure} onRetry={check.retry} />}
      {isInOrder && catalogue && (
        <Notice tone="good" title={t('catalogues.draft.inOrder')}>
          {t('catalogues.questions', { count: questionsOf(catalogue).length })}
          {' · '}
          {t('catalogues.levelCount', { count: catalogue.levels.length })}
        </Notice>
      )}
      {errors.length > 0 && (
        <ol className={styles.errors}>
          {errors.map((error, position) => (
            <ErrorLine key={position} error={error} onShow={onShow} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ErrorLine({ error, onShow }: { error: FieldProblem; onShow: (line: number) => void }) {
  const { t } = useTranslation();
  const { line, column, field, message } = error;
  return (
    <li className={styles.error}>
      {typeof line === 'number' && (
        <button type="button" className={styles.place} onClick={() => onShow(line)}>
          {t('catalogues.draft.place', { line, column: column ?? 1 })}
        </button>
      )}
      <span>{message}</span>
      {field && <code>{field}</code>}
    </li>
  );
}
