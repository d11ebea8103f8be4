import { useFormat } from '../../i18n/format';
import type { Level } from '../api';
import styles from './CatalogueText.module.css';

/** What is demanded, in words and as the condition behind them. */
export function Requirements({ requirements }: { requirements: Level['requirements'] }) {
  const format = useFormat();
  return (
    <ul className={styles.requirements}>
      {requirements.map(({ id, text, when }) => (
        <li key={id}>
          {format.text(text)}
          <code>{when}</code>
        </li>
      ))}
    </ul>
  );
}
