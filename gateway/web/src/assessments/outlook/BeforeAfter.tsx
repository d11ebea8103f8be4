import { useTranslation } from 'react-i18next';

import styles from './Effect.module.css';

interface BeforeAfterProps {
  name: string;
  before: string;
  /** None while nothing is tried out. */
  after: string | undefined;
}

/** One figure as it is, and beside it as it would be when that makes a difference. */
export function BeforeAfter({ name, before, after }: BeforeAfterProps) {
  const { t } = useTranslation();
  const changed = after !== undefined && after !== before;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {changed ? (
          <>
            <s className={styles.before}>{before}</s>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('outlook.becomes')}</span>
            <strong className={styles.after}>{after}</strong>
          </>
        ) : (
          before
        )}
      </dd>
    </div>
  );
}
