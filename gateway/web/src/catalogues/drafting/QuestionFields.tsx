import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Question } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { NumberInput } from '../../ui/NumberInput';
import type { Apply } from './AdjustCard';
import { changesOf, draftOf } from './adjusting';
import styles from './Drafting.module.css';
import type { Step } from './file';

const MOST_POINTS = 100;

interface QuestionFieldsProps {
  question: Question;
  way: Step[];
  onApply: Apply;
}

/** The words of a question, how much it counts, and the points of its answers. */
export function QuestionFields({ question, way, onApply }: QuestionFieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [draft, setDraft] = useState(() => draftOf(question));
  const changes = changesOf(question, way, draft);
  return (
    <>
      {(['de', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={t('catalogues.adjust.text', { language: t(`common.languages.${language}`) })}
          value={draft.text[language]}
          onChange={(words) => setDraft({ ...draft, text: { ...draft.text, [language]: words } })}
          rows={2}
        />
      ))}
      <NumberInput
        name="weight"
        label={t('catalogues.properties.weight')}
        hint={t('catalogues.adjust.weightHint')}
        value={draft.weight}
        onChange={(weight) => setDraft({ ...draft, weight })}
      />
      {question.options.map(({ id, text }) => (
        <NumberInput
          key={id}
          name={id}
          label={format.text(text)}
          unit={t('catalogues.points')}
          maxValue={MOST_POINTS}
          value={draft.points[id]}
          onChange={(points) => setDraft({ ...draft, points: { ...draft.points, [id]: points } })}
        />
      ))}
      <div className={styles.buttons}>
        <Button small isDisabled={changes.length === 0} onPress={() => onApply(changes, question.id)}>
          {t('catalogues.adjust.apply')}
        </Button>
      </div>
    </>
  );
}
