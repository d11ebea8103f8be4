import { useTranslation } from 'react-i18next';

import { PausedField } from './PausedField';
import type { InputProps } from './AnswerInput';

export function WordsInput({ entry, labelledBy, isReadOnly, onAnswer }: InputProps) {
  const { t } = useTranslation();
  return (
    <PausedField
      label={t('interview.words')}
      aria-describedby={labelledBy}
      rows={3}
      isReadOnly={isReadOnly}
      value={typeof entry?.value === 'string' ? entry.value : ''}
      onSettled={(words) => {
        if (words.trim()) {
          onAnswer('answered', words.trim());
        }
      }}
    />
  );
}
