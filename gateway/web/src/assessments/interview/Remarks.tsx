import { useTranslation } from 'react-i18next';

import type { Question } from '../api';
import { type Entry, needsEvidence } from './answers';
import { PausedField } from './PausedField';
import styles from './Remarks.module.css';

interface RemarksProps {
  question: Question;
  entry: Entry;
  isReadOnly: boolean;
  onChange: (change: Pick<Entry, 'comment'> | Pick<Entry, 'evidence'>) => void;
}

/** Comment and evidence; open by itself when there is some, or when a high answer should be backed. */
export function Remarks({ question, entry, isReadOnly, onChange }: RemarksProps) {
  const { t } = useTranslation();
  const wanted = needsEvidence(question, entry) && !entry.evidence;
  const given = [entry.comment, entry.evidence].filter(Boolean).length;
  return (
    <details className={styles.remarks} open={given > 0 || undefined}>
      <summary className={styles.summary}>
        {t('interview.remarks')}
        {wanted && <span className={styles.wanted}>{t('interview.evidenceWanted')}</span>}
      </summary>
      <div className={styles.fields}>
        <PausedField
          label={t('interview.comment')}
          rows={2}
          maxLength={2000}
          isReadOnly={isReadOnly}
          value={entry.comment ?? ''}
          onSettled={(comment) => onChange({ comment })}
        />
        <PausedField
          label={t('interview.evidence')}
          hint={t('interview.evidenceHint')}
          rows={2}
          maxLength={2000}
          isReadOnly={isReadOnly}
          value={entry.evidence ?? ''}
          onSettled={(evidence) => onChange({ evidence })}
        />
      </div>
    </details>
  );
}
