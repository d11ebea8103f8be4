import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Skeleton } from '../../ui/Skeleton';
import type { Result } from '../api';
import { questionLink } from '../links';
import type { Outlook } from './api';
import styles from './NextQuestionsCard.module.css';

const MOST = 5;

/** The missing answers that tell most about the level, each a link to where it is given. */
export function NextQuestionsCard({ result, outlook }: { result: Result; outlook: Outlook | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const next = outlook?.nextQuestions;
  return (
    <Card title={t('outlook.next')}>
      {!next && <Skeleton rows={4} />}
      {next && <p>{format.text(next.sentence)}</p>}
      {next && next.questions.length > 0 && (
        <ol className={styles.list}>
          {next.questions.slice(0, MOST).map((question) => (
            <li key={question.id} className={styles.question}>
              <p className={styles.head}>
                <Link to={questionLink(result.assessmentId, result, { kind: 'question', id: question.id })}>
                  {format.text(question.text)}
                </Link>
                {question.decisive && <Badge tone="warn">{t('outlook.decisive')}</Badge>}
              </p>
              <p className={styles.why}>{format.text(question.sentence)}</p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
