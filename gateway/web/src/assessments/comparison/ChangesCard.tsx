import { useTranslation } from 'react-i18next';

import { Card } from '../../ui/Card';
import type { Comparison, QuestionChange } from './api';
import { ChangeList } from './ChangeList';
import styles from './ChangesCard.module.css';

const KINDS = ['changed', 'added', 'confirmed', 'carried', 'gone'] as const;

/** Question by question: what is answered differently, what was confirmed, what nobody looked at again. */
export function ChangesCard({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const groups = KINDS.map((kind) => ({
    kind,
    questions: comparison.questions.filter(({ recheck }) => recheck === kind).sort(byDifference),
  })).filter(({ questions }) => questions.length > 0);
  return (
    <Card title={t('comparison.questions')}>
      {groups.map(({ kind, questions }) => (
        <details key={kind} className={styles.group} open={kind === 'changed'}>
          <summary className={styles.summary}>
            <h3>{t(`comparison.rechecks.${kind}`)}</h3>
            <span className={styles.count}>{t('comparison.count', { count: questions.length })}</span>
          </summary>
          <ChangeList questions={questions} />
        </details>
      ))}
    </Card>
  );
}

/** The largest first. */
function byDifference(a: QuestionChange, b: QuestionChange): number {
  const size = ({ before, after }: QuestionChange) => Math.abs((after ?? 0) - (before ?? 0));
  return size(b) - size(a);
}
