import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import type { Perspective, Question } from '../api';
import { type Entries, type Entry, keyOf } from './answers';
import styles from './OtherViews.module.css';

interface OtherViewsProps {
  question: Question;
  perspective: Perspective;
  entries: Entries;
}

/** What the other perspectives said to the same question, in one line each. */
export function OtherViews({ question, perspective, entries }: OtherViewsProps) {
  const { t } = useTranslation();
  const format = useFormat();

  function words({ state, value }: Entry): string {
    if (state !== 'answered') {
      return t(`interview.${state}`);
    }
    if (typeof value === 'number') {
      return [format.number(value), question.unit && format.text(question.unit)].filter(Boolean).join(' ');
    }
    const chosen = Array.isArray(value) ? value : [value ?? ''];
    const texts = chosen.map((id) => question.options.find((option) => option.id === id)?.text);
    return format.list(texts.map((text, index) => (text ? format.text(text) : (chosen[index] ?? ''))));
  }

  const others = question.perspectives
    .filter((other) => other !== perspective)
    .map((other) => entries.get(keyOf(question.id, other)))
    .filter((entry) => entry !== undefined);
  if (others.length === 0) {
    return null;
  }
  return (
    <dl className={styles.views}>
      {others.map((entry) => (
        <div key={entry.perspective} className={styles.view}>
          <dt>{t(`assessments.perspectives.${entry.perspective}`)}</dt>
          <dd>{words(entry)}</dd>
        </div>
      ))}
    </dl>
  );
}
