import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue, Dimension } from '../../assessments/api';
import { questionsOf } from '../../assessments/interview/shown';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import type { Apply } from './AdjustCard';
import { newQuestion, type Place, wayTo } from './adjusting';
import styles from './Drafting.module.css';
import { proposedId } from './proposedId';

interface NewQuestionFieldsProps {
  catalogue: Catalogue;
  place: Place<Dimension>;
  onApply: Apply;
}

/** Words for a new question; its answers begin with no, partly and yes, and are worked out in the file. */
export function NewQuestionFields({ catalogue, place, onApply }: NewQuestionFieldsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState({ de: '', en: '' });
  const [typedId, setId] = useState<string>();
  const id = typedId ?? proposedId(text.en).split('-').slice(0, 5).join('-');
  const isTaken = questionsOf(catalogue).some((question) => question.id === id);
  const isReady = text.de.trim() !== '' && text.en.trim() !== '' && id !== '' && !isTaken;
  return (
    <>
      {(['de', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={t('catalogues.adjust.text', { language: t(`common.languages.${language}`) })}
          value={text[language]}
          onChange={(words) => setText({ ...text, [language]: words })}
          rows={2}
        />
      ))}
      <Field
        label={t('catalogues.overlay.id')}
        hint={t(isTaken ? 'catalogues.adjust.taken' : 'catalogues.adjust.newHint')}
        value={id}
        onChange={setId}
        isInvalid={isTaken}
        maxLength={60}
        autoComplete="off"
      />
      <div className={styles.buttons}>
        <Button
          small
          isDisabled={!isReady}
          onPress={() => onApply([{ way: wayTo(place, { id }), values: newQuestion(text) }], id)}
        >
          {t('catalogues.adjust.add')}
        </Button>
      </div>
    </>
  );
}
