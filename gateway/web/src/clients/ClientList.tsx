import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../i18n/format';
import type { Client } from './api';
import styles from './ClientList.module.css';

/** The clients, a line each; the whole line leads to the client. */
export function ClientList({ clients, isStale }: { clients: Client[]; isStale: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className={styles.list} aria-busy={isStale}>
      {clients.map((client) => (
        <li key={client.id} className={styles.row}>
          <Link to={`/clients/${client.id}`} className={styles.name}>
            {client.name}
          </Link>
          <span className={styles.sector}>{client.sector}</span>
          <span className={styles.facts}>
            {t(`clients.sizes.${client.size}`)} · {t(`clients.marketsShort.${client.market}`)}
          </span>
          <span className={styles.date}>{format.date(client.changedAt)}</span>
        </li>
      ))}
    </ul>
  );
}
