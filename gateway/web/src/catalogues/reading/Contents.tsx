import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { PARTS } from './anchors';
import styles from './CatalogueText.module.css';
import type { Found } from './search';

/** The way to each part of the catalogue that is shown. */
export function Contents({ shown, delivery }: { shown: Found; delivery: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    shown.levels.length > 0 && 'levels',
    shown.flags.length > 0 && 'flags',
    delivery && 'delivery',
    shown.channels.length > 0 && 'channels',
  ] as const;
  return (
    <nav aria-label={t('catalogues.contents')} className={styles.contents}>
      <ol>
        {shown.dimensions.map(({ id, title }) => (
          <li key={id}>
            <Link to={{ hash: id }}>{format.text(title)}</Link>
          </li>
        ))}
        {parts.map(
          (part) =>
            part && (
              <li key={part}>
                <Link to={{ hash: PARTS[part] }}>{t(`catalogues.${part}.title`)}</Link>
              </li>
            ),
        )}
      </ol>
    </nav>
  );
}
