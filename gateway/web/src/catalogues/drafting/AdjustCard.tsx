import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Select } from '../../ui/Select';
import { dimensionsOf, wayTo } from './adjusting';
import styles from './Drafting.module.css';
import { lineOf, type Step, type Values, withValues } from './file';
import { DimensionFields } from './DimensionFields';
import { NewQuestionFields } from './NewQuestionFields';
import { QuestionFields } from './QuestionFields';

export type Apply = (changes: readonly { way: readonly Step[]; values: Values }[], shown: string) => void;

interface AdjustCardProps {
  catalogue: Catalogue;
  source: string;
  onChange: (source: string) => void;
  onShow: (line: number) => void;
}

const NEW = '+';

/** Changes what is changed most, by forms: they write into the file, where everything else can be said. */
export function AdjustCard({ catalogue, source, onChange, onShow }: AdjustCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const places = dimensionsOf(catalogue);
  const [dimensionId, setDimension] = useState('');
  const [questionId, setQuestion] = useState('');
  const place = places.find(({ thing }) => thing.id === dimensionId) ?? places[0];
  if (!place) {
    return null;
  }
  const question = place.thing.questions.find(({ id }) => id === questionId);
  const isNew = questionId === NEW;

  const apply: Apply = (changes, shown) => {
    const next = changes.reduce<string | undefined>(
      (file, { way, values }) => (file === undefined ? file : withValues(file, way, values)),
      source,
    );
    if (next !== undefined) {
      onChange(next);
      // the text has to be in the field before its line can be shown
      requestAnimationFrame(() => onShow(lineOf(next, shown)));
    }
  };

  return (
    <section className={styles.findings} aria-labelledby="adjust">
      <h2 id="adjust" className={styles.title}>
        {t('catalogues.adjust.title')}
      </h2>
      <p className={styles.hint}>{t('catalogues.adjust.hint')}</p>
      <Select
        label={t('result.dimension')}
        options={places.map(({ thing }) => ({ id: thing.id, label: format.text(thing.title) }))}
        value={place.thing.id}
        onChange={(id) => {
          setDimension(id);
          setQuestion('');
        }}
      />
      <Select
        label={t('catalogues.adjust.what')}
        anything={t('catalogues.adjust.whole')}
        options={[
          ...place.thing.questions.map(({ id, label }) => ({ id, label: format.text(label) })),
          { id: NEW, label: t('catalogues.adjust.new') },
        ]}
        value={questionId}
        onChange={setQuestion}
      />
      {question && (
        <QuestionFields
          key={`${question.id} ${JSON.stringify(question)}`}
          question={question}
          way={wayTo(place, question)}
          onApply={apply}
        />
      )}
      {isNew && (
        <NewQuestionFields
          key={place.thing.id}
          catalogue={catalogue}
          place={place}
          onApply={(changes, shown) => {
            apply(changes, shown);
            setQuestion('');
          }}
        />
      )}
      {!question && !isNew && (
        <DimensionFields key={`${place.thing.id} ${place.thing.weight}`} place={place} onApply={apply} />
      )}
    </section>
  );
}
