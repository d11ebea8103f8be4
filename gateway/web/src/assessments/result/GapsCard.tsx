import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { MakeAction } from '../../actions/MakeAction';
import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import { questionLink } from '../links';
import styles from './GapsCard.module.css';
import { Position } from './Position';

/** Questions that management and doers see far apart. */
export function GapsCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('result.gaps')} hint={t('result.gapsHint')}>
      <ul className={styles.list}>
        {result.gaps.map((gap) => (
          <li key={gap.question} className={styles.gap}>
            <p>
              <Link to={questionLink(result.assessmentId, result, { kind: 'question', id: gap.question })}>
                {format.text(gap.text)}
              </Link>
            </p>
            <p className={styles.points}>{t('result.apart', { points: format.points(gap.points) })}</p>
            <dl className={styles.views}>
              {gap.perspectives.map(({ perspective, score }) => (
                <div key={perspective} className={styles.view}>
                  <dt>{t(`assessments.perspectives.${perspective}`)}</dt>
                  <dd>
                    <Position score={score} low={score} high={score} />
                    <span className={styles.number}>{format.points(score)}</span>
                  </dd>
                </div>
              ))}
            </dl>
            <MakeAction
              result={result}
              kind="gap"
              item={gap.question}
              draft={{
                title: t('actions.drafts.gap', { text: format.text(gap.text) }),
                details: t('actions.drafts.gapDetails', {
                  points: format.points(gap.points),
                  views: format.list(
                    gap.perspectives.map(({ perspective, score }) =>
                      t('actions.drafts.view', {
                        perspective: t(`assessments.perspectives.${perspective}`),
                        points: format.points(score),
                      }),
                    ),
                  ),
                }),
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
