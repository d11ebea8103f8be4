import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { unchecked } from './answers';
import type { LevelPanelProps } from './LevelPanel';
import styles from './LevelPanel.module.css';

/** How many answers were only taken along, with the way to the first of them. */
export function UncheckedRest({ catalogue, interview, entries }: LevelPanelProps) {
  const { t } = useTranslation();
  const rest = unchecked(entries);
  const first = catalogue.dimensions
    .flatMap(({ id, questions }) => questions.map((question) => ({ dimension: id, question: question.id })))
    .flatMap(({ dimension, question }) =>
      rest
        .filter((entry) => entry.question === question)
        .map(({ perspective }) => `${interview.address(dimension, perspective)}#q-${question}`),
    )[0];
  if (first === undefined) {
    return null;
  }
  return (
    <p className={styles.unchecked}>
      {t('interview.unchecked', { count: rest.length })} <Link to={first}>{t('interview.toUnchecked')}</Link>
    </p>
  );
}
