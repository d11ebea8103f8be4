import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { keyOf } from './answers';
import styles from './DimensionSheet.module.css';
import type { NextSheetProps } from './NextSheet';
import { QuestionSheet } from './QuestionSheet';

interface NextRoundProps extends NextSheetProps {
  ids: readonly string[];
  onMore: () => void;
}

/** One round of questions. They stay in their place while answers come in, although their order would change. */
export function NextRound({ ids, catalogue, perspective, answers, onMore }: NextRoundProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked] = useState(ids);
  const places = catalogue.dimensions.flatMap((dimension) =>
    dimension.questions.map((question) => ({ dimension, question })),
  );
  const round = asked.flatMap((id) => places.filter(({ question }) => question.id === id));
  if (round.length === 0) {
    return null;
  }
  return (
    <>
      {round.map(({ dimension, question }) => {
        const view = question.perspectives.includes(perspective) ? perspective : question.perspectives[0];
        return (
          view && (
            <div key={question.id} className={styles.next}>
              <p className={styles.place}>
                {format.text(dimension.title)} · {t(`assessments.perspectives.${view}`)}
              </p>
              <QuestionSheet
                question={question}
                perspective={view}
                answers={answers}
                refusal={answers.refused.get(keyOf(question.id, view))}
                isReadOnly={false}
              />
            </div>
          )
        );
      })}
      <div>
        <Button look="primary" onPress={onMore}>
          {t('interview.nextRound')}
        </Button>
      </div>
    </>
  );
}
