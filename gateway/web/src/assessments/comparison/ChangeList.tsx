import { useTranslation } from 'react-i18next';

import { orDash, useFormat } from '../../i18n/format';
import type { QuestionChange } from './api';
import styles from './ChangesCard.module.css';

export function ChangeList({ questions }: { questions: readonly QuestionChange[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {questions.map(({ id, label, before, after }) => (
        <li key={id} className={styles.change}>
          <span>{format.text(label)}</span>
          <span className={styles.points}>
            {before === after ? (
              orDash(after, format.points)
            ) : (
              <>
                {orDash(before, format.points)} <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t('outlook.becomes')}</span> {orDash(after, format.points)}
              </>
            )}
          </span>
          {typeof before === 'number' && typeof after === 'number' && before !== after && (
            <span className={styles.difference} data-gain={after > before}>
              {format.difference(after - before)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
