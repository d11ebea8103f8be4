import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../i18n/format';
import styles from './Audit.module.css';
import type { Line } from './days';

/** When, what, by whom; and a way to the client as long as there is one. */
export function AuditLine({ line: { act, count } }: { line: Line }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, at, by, client, object } = act;
  const words = t(`audit.kinds.${kind}`, {
    name: object?.name ?? '–',
    client: client?.name ?? t('audit.erased'),
  });
  return (
    <li className={styles.line}>
      <time className={styles.time} dateTime={at}>
        {format.time(at)}
      </time>
      <span>
        {client?.name ? <Link to={`/clients/${client.id}`}>{words}</Link> : words}
        {count > 1 && ` (${t('timeline.times', { count, number: format.number(count) })})`}
      </span>
      <span className={styles.by}>{by?.name ?? t('audit.unknown')}</span>
    </li>
  );
}
