import { useTranslation } from 'react-i18next';

import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Field } from '../../ui/Field';
import type { Section } from './api';
import { type Passage, saysSomething } from './passages';
import styles from './Words.module.css';

interface SectionFieldsProps {
  section: Section;
  passage: Passage | undefined;
  onChange: (passage: Passage | undefined) => void;
  /** Turns the preview to the page on which the section begins. */
  onTurn: () => void;
  /** Turns it there and brings it into view. */
  onShow: () => void;
}

/** One section: its standing text, and what the consultant puts beside it or in its place. */
export function SectionFields({ section, passage, onChange, onTurn, onShow }: SectionFieldsProps) {
  const { t } = useTranslation();
  const { id, title, depth, standing } = section;
  const Heading = depth === 1 ? 'h2' : 'h3';
  return (
    <section className={depth === 1 ? styles.section : styles.part} aria-labelledby={`title-${id}`}>
      <div className={styles.head}>
        <Heading id={`title-${id}`}>
          {title} {passage && saysSomething(passage) && <Badge tone="primary">{t('words.own')}</Badge>}
        </Heading>
        <div className={styles.buttons}>
          <Button small look="quiet" aria-label={t('words.showOf', { title })} onPress={onShow}>
            {t('words.show')}
          </Button>
          {passage ? (
            <Button
              small
              look="quiet"
              aria-label={t('words.removeOf', { title })}
              onPress={() => onChange(undefined)}
            >
              {t('words.remove')}
            </Button>
          ) : (
            <Button
              small
              aria-label={t('words.writeOf', { title })}
              onPress={() => {
                onChange({ mode: 'add', text: '' });
                onTurn();
              }}
            >
              {t('words.write')}
            </Button>
          )}
        </div>
      </div>
      {standing && (
        <p className={passage?.mode === 'replace' ? styles.replaced : styles.standing}>
          <span className={styles.label}>{t('words.standing')}</span> {standing}
        </p>
      )}
      {passage && (
        <>
          {standing && (
            <Choice
              label={t('words.mode.label')}
              options={[
                { id: 'add', label: t('words.mode.add') },
                { id: 'replace', label: t('words.mode.replace') },
              ]}
              value={passage.mode}
              onChange={(mode) => onChange({ ...passage, mode })}
            />
          )}
          <Field
            label={t('words.text')}
            rows={6}
            maxLength={5000}
            value={passage.text}
            onChange={(text) => onChange({ ...passage, text })}
            {...(passage.mode === 'replace' && !passage.text.trim() && { hint: t('words.leftOut') })}
          />
        </>
      )}
    </section>
  );
}
