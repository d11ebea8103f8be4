import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Level } from '../api';
import { PARTS } from './anchors';
import styles from './CatalogueText.module.css';
import { Requirements } from './Requirements';

/** The ladder from the lowest to the highest, with what each level demands. */
export function Levels({ levels }: { levels: readonly Level[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div id={PARTS.levels} tabIndex={-1} className={styles.part}>
      <Card title={t('catalogues.levels.title')} hint={t('catalogues.levels.hint')}>
        {levels.map(({ id, title, meaning, requirements }) => (
          <article key={id} className={styles.question} aria-labelledby={`level-${id}`}>
            <h3 id={`level-${id}`} className={styles.words}>
              {format.text(title)}
            </h3>
            <p>{format.text(meaning)}</p>
            {requirements.length > 0 ? (
              <Requirements requirements={requirements} />
            ) : (
              <p className={styles.facts}>{t('catalogues.levels.free')}</p>
            )}
          </article>
        ))}
      </Card>
    </div>
  );
}
