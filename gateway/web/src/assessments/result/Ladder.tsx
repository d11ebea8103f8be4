import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { classes } from '../../ui/classes';
import type { Result } from '../api';
import styles from './Ladder.module.css';

type Rung = 'reached' | 'passed' | 'possible' | 'closed';

function rungs(result: Result): { id: string; rung: Rung; title: Result['levels'][number]['title'] }[] {
  const reached = result.levels.findIndex(({ id }) => id === result.level.reached);
  const possible = result.levels.findIndex(({ id }) => id === result.level.possible);
  return result.levels.map(({ id, title }, position) => {
    if (position === reached) {
      return { id, title, rung: 'reached' };
    }
    if (position < reached) {
      return { id, title, rung: 'passed' };
    }
    return { id, title, rung: position <= possible ? 'possible' : 'closed' };
  });
}

/** The levels from the highest down, with where the client stands and how far open answers could still lead. */
export function Ladder({ result, isCompact }: { result: Result; isCompact?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ol className={classes(styles.ladder, isCompact && styles.compact)} reversed>
      {rungs(result)
        .reverse()
        .map(({ id, title, rung }) => (
          <li
            key={id}
            className={styles.rung}
            data-rung={rung}
            aria-current={rung === 'reached' || undefined}
          >
            <span className={styles.name}>{format.text(title)}</span>
            <span className={styles.word}>{t(`result.rungs.${rung}`)}</span>
          </li>
        ))}
    </ol>
  );
}
