import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import { questionLink } from '../links';
import styles from './CarriedCard.module.css';

/** Answers that count but that nobody has looked at in this cycle, each a link to where it can be. */
export function CarriedCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const questions = result.dimensions.flatMap((dimension) => dimension.questions);
  const carried = questions.filter(({ id }) => result.carried.includes(id));
  return (
    <Card title={t('result.carriedTitle')} hint={t('result.carriedHint')}>
      <details className={styles.carried}>
        <summary>{t('result.carriedCount', { count: carried.length })}</summary>
        <ul className={styles.list}>
          {carried.map(({ id, text }) => (
            <li key={id}>
              <Link to={questionLink(result.assessmentId, result, { kind: 'question', id })}>
                {format.text(text)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
