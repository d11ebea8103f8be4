import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { PARTS } from './anchors';
import styles from './CatalogueText.module.css';
import { Condition } from './Condition';

/** The table that decides how to go about it: from the top, the first row that is true. */
export function Delivery({ rules }: { rules: Catalogue['delivery'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol id={PARTS.delivery} tabIndex={-1} className={styles.part}>
      {rules.map(({ title, reason, when }, position) => (
        <li key={position} className={styles.question}>
          <h3 className={styles.words}>
            {position + 1}. {format.text(title)}
          </h3>
          <p>{format.text(reason)}</p>
          {when === 'true' ? (
            <p className={styles.facts}>{t('catalogues.delivery.otherwise')}</p>
          ) : (
            <Condition label={t('catalogues.delivery.when')} when={when} />
          )}
        </li>
      ))}
    </ol>
  );
}
