import { useTranslation } from 'react-i18next';

import type { Question } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import styles from './CatalogueText.module.css';
import { useEffortWords } from './useEffortWords';

/** What can be answered, how many points that is, and what it takes to get to the next better one. */
export function OptionTable({ question }: { question: Question }) {
  const { t } = useTranslation();
  const format = useFormat();
  const effortWords = useEffortWords();
  const { options, line, unit } = question;
  if (options.length + line.length === 0) {
    return null;
  }
  const withEffort = options.some(({ effort }) => effort);
  return (
    <table className={styles.options}>
      <thead>
        <tr>
          <th scope="col">{t('catalogues.answer')}</th>
          <th scope="col" className={styles.number}>
            {t('catalogues.points')}
          </th>
          {withEffort && <th scope="col">{t('catalogues.effort')}</th>}
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, text, points, exclusive, effort }) => (
          <tr key={id}>
            <td>
              {format.text(text)} {exclusive && <em>({t('catalogues.exclusive')})</em>}
            </td>
            <td className={styles.number}>{format.number(points)}</td>
            {withEffort && <td className={styles.effort}>{effort ? effortWords(effort) : '–'}</td>}
          </tr>
        ))}
        {line.map(({ at, points }) => (
          <tr key={at}>
            <td>
              {format.number(at)} {unit && format.text(unit)}
            </td>
            <td className={styles.number}>{format.number(points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
