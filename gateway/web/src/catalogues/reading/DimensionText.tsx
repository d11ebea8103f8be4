import { useTranslation } from 'react-i18next';

import type { Dimension } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import styles from './CatalogueText.module.css';
import { QuestionText } from './QuestionText';

/** A dimension with its questions, and those it is divided into. */
export function DimensionText({ dimension }: { dimension: Dimension }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, description, weight, aggregation, questions, dimensions } = dimension;
  const facts = [
    t('catalogues.weight', { weight: format.number(weight) }),
    aggregation !== 'mean' && t(`catalogues.aggregations.${aggregation}`),
    t('catalogues.questions', { count: questions.length }),
  ].filter(Boolean);
  return (
    <div id={id} tabIndex={-1} className={styles.part}>
      <Card
        title={format.text(title)}
        hint={
          <>
            {format.text(description)}
            <span className={styles.facts}>{facts.join(' · ')}</span>
          </>
        }
      >
        {questions.map((question) => (
          <QuestionText key={question.id} question={question} />
        ))}
        {dimensions.map((part) => (
          <DimensionText key={part.id} dimension={part} />
        ))}
      </Card>
    </div>
  );
}
