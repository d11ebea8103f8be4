import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { type Assessment, catalogueQuery } from '../assessments/api';
import { questionsOf } from '../assessments/interview/shown';
import { useFormat } from '../i18n/format';
import { Card } from '../ui/Card';
import { type Tally, voicesQuery } from './api';
import styles from './Voices.module.css';
import { VoicesOnQuestion } from './VoicesOnQuestion';

/** What doers said, three of them at a time; nothing while there are fewer. */
export function VoicesCard({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: voices } = useQuery(voicesQuery(assessment.id));
  const { data: catalogue } = useQuery(catalogueQuery(assessment.catalogue));
  if (!catalogue || !voices?.counted) {
    return null;
  }
  const tallies = new Map<string, Tally>(voices.questions.map((tally) => [tally.question, tally]));
  return (
    <Card
      title={t('invitations.voices.title')}
      hint={t('invitations.voices.hint', {
        counted: format.number(voices.counted),
        submitted: format.number(voices.submitted),
      })}
    >
      <ul className={styles.questions}>
        {questionsOf(catalogue).map((question) => {
          const tally = tallies.get(question.id);
          return tally && <VoicesOnQuestion key={question.id} question={question} tally={tally} />;
        })}
      </ul>
    </Card>
  );
}
