import { useTranslation } from 'react-i18next';
import { RadioGroup } from 'react-aria-components/RadioGroup';

import { useFormat } from '../../i18n/format';
import type { InputProps } from './AnswerInput';
import styles from './AnswerInput.module.css';
import { OptionRadio } from './OptionRadio';

/** Prefixes keep the two answers that are none apart from option ids of a catalogue. */
const OPTION = 'option:';
const NONE = 'none:';

function toValue(entry: InputProps['entry']): string | null {
  if (!entry) {
    return null;
  }
  return entry.state === 'answered' ? `${OPTION}${String(entry.value)}` : `${NONE}${entry.state}`;
}

export function SingleInput({ question, entry, labelledBy, isReadOnly, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const format = useFormat();

  function answer(chosen: string) {
    if (chosen.startsWith(OPTION)) {
      onAnswer('answered', chosen.slice(OPTION.length));
    } else {
      onAnswer(chosen.slice(NONE.length) === 'unknown' ? 'unknown' : 'notApplicable', null);
    }
  }

  return (
    <RadioGroup
      className={styles.stack ?? ''}
      aria-labelledby={labelledBy}
      value={toValue(entry)}
      onChange={answer}
      isReadOnly={isReadOnly}
    >
      <div className={styles.options}>
        {question.options.map((option, index) => (
          <OptionRadio key={option.id} value={OPTION + option.id} shortcut={String(index + 1)}>
            {format.text(option.text)}
          </OptionRadio>
        ))}
      </div>
      <div className={styles.none}>
        <OptionRadio value={`${NONE}unknown`} shortcut="u" isSlim>
          {t('interview.unknown')}
        </OptionRadio>
        {question.notApplicableAllowed && (
          <OptionRadio value={`${NONE}notApplicable`} shortcut="n" isSlim>
            {t('interview.notApplicable')}
          </OptionRadio>
        )}
      </div>
    </RadioGroup>
  );
}
