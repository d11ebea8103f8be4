import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import type { Flag, Level } from '../api';
import { PARTS } from './anchors';
import styles from './CatalogueText.module.css';
import { Condition } from './Condition';

const TONES = { note: 'calm', warning: 'warn', blocking: 'bad' } as const;

/** Patterns that must be talked about, and when they are up. */
export function Flags({ flags, levels }: { flags: readonly Flag[]; levels: readonly Level[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const titles = new Map(levels.map(({ id, title }) => [id, format.text(title)]));
  return (
    <div id={PARTS.flags} tabIndex={-1} className={styles.part}>
      <Card title={t('catalogues.flags.title')} hint={t('result.flagsHint')}>
        {flags.map(({ id, title, text, severity, caps, when }) => (
          <article key={id} className={styles.question} aria-labelledby={`flag-${id}`}>
            <div className={styles.head}>
              <h3 id={`flag-${id}`} className={styles.words}>
                {format.text(title)}
              </h3>
              <Badge tone={TONES[severity]}>{t(`result.severities.${severity}`)}</Badge>
            </div>
            <p>{format.text(text)}</p>
            {caps && <p className={styles.facts}>{t('result.caps', { level: titles.get(caps) ?? caps })}</p>}
            <Condition label={t('catalogues.flags.when')} when={when} />
          </article>
        ))}
      </Card>
    </div>
  );
}
