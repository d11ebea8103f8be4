import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useFormat } from '../i18n/format';
import { Share } from '../ui/Share';
import type { Filter } from './api';
import styles from './Distribution.module.css';
import { changed } from './useSelection';

interface DistributionProps {
  title: string;
  filter: Filter;
  total: number;
  bars: { id: string; label: string; count: number }[];
  /** What is not shown, in words. */
  rest?: string | undefined;
}

/** A bar for each kind, with its number; a second press on the chosen one takes the filter off again. */
export function Distribution({ title, filter, total, bars, rest }: DistributionProps) {
  const id = useId();
  const format = useFormat();
  const [params] = useSearchParams();
  const chosen = params.get(filter);
  return (
    <div>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul aria-labelledby={id} className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.id}>
            <Link
              className={styles.bar}
              to={{ search: changed(params, filter, bar.id === chosen ? '' : bar.id).toString() }}
              preventScrollReset
              aria-current={bar.id === chosen || undefined}
              data-empty={bar.count === 0 || undefined}
            >
              <span className={styles.label}>{bar.label}</span>
              <span className={styles.count}>{format.number(bar.count)}</span>
              <Share of={total > 0 ? bar.count / total : 0} />
            </Link>
          </li>
        ))}
      </ul>
      {rest && <p className={styles.rest}>{rest}</p>}
    </div>
  );
}
