import { useTranslation } from 'react-i18next';

import { MakeAction } from '../../actions/MakeAction';
import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import styles from './FlagsCard.module.css';
import { InputLinks } from './InputLinks';

const TONES = { note: 'calm', warning: 'warn', blocking: 'bad' } as const;

/** Patterns that must be talked about, the gravest first. */
export function FlagsCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const order = ['blocking', 'warning', 'note'];
  const flags = [...result.flags].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const levelTitle = (id: string) => {
    const level = result.levels.find((candidate) => candidate.id === id);
    return level ? format.text(level.title) : id;
  };
  return (
    <Card title={t('result.flags')} hint={t('result.flagsHint')}>
      <ul className={styles.list}>
        {flags.map((flag) => (
          <li key={flag.id} className={styles.flag} data-severity={flag.severity}>
            <div className={styles.head}>
              <h3>{format.text(flag.title)}</h3>
              <Badge tone={TONES[flag.severity]}>{t(`result.severities.${flag.severity}`)}</Badge>
              {flag.state === 'open' && <Badge tone="warn">{t('result.flagOpen')}</Badge>}
            </div>
            <p>{format.text(flag.sentence)}</p>
            {flag.caps && flag.state === 'true' && (
              <p className={styles.caps}>{t('result.caps', { level: levelTitle(flag.caps) })}</p>
            )}
            <InputLinks result={result} inputs={flag.inputs} />
            <MakeAction
              result={result}
              kind="flag"
              item={flag.id}
              draft={{
                title: t('actions.drafts.flag', { title: format.text(flag.title) }),
                details: format.text(flag.sentence),
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
