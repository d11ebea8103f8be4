import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { KeyboardHelp } from '../assessments/interview/KeyboardHelp';
import { SaveIndicator } from '../assessments/interview/SaveIndicator';
import { useShortcuts } from '../assessments/interview/useShortcuts';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import type { Questionnaire } from './api';
import { PartSheet } from './PartSheet';
import styles from './Questionnaire.module.css';
import { SubmitDialog } from './SubmitDialog';
import { useEntries } from './useEntries';
import { progressThrough, visibleParts } from './visible';

/** The questions, one part at a time; every answer is saved at once. */
export function QuestionnaireForm({ token, questionnaire }: { token: string; questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  const answers = useEntries(token, questionnaire);
  const sheet = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const [open, setOpen] = useState<'help' | 'submission'>();

  const parts = visibleParts(questionnaire);
  const position = Math.min(wanted, parts.length - 1);
  const part = parts[position];
  const progress = progressThrough(parts, questionnaire.perspective, answers.entries);
  const isLast = position === parts.length - 1;

  function turn(step: 1 | -1) {
    const next = position + step;
    if (parts[next]) {
      setWanted(next);
    }
  }
  useShortcuts(sheet, { onDimension: turn, onHelp: () => setOpen('help') });
  useTurnedPage(sheet, position);

  return (
    <Page
      title={t('questionnaire.title')}
      lead={t('questionnaire.by', { consultancy: questionnaire.consultancy })}
      actions={<SaveIndicator answers={answers} />}
    >
      {position === 0 && <Introduction questionnaire={questionnaire} />}
      <div className={styles.progress}>
        <progress
          className={styles.bar}
          aria-label={t('questionnaire.progress', { ...progress })}
          max={progress.of}
          value={progress.answered}
        />
        <span>{t('questionnaire.progress', { ...progress })}</span>
      </div>
      <div ref={sheet} className={styles.sheet}>
        {part && (
          <PartSheet
            key={part.id}
            part={part}
            step={t('questionnaire.step', { step: position + 1, of: parts.length, title: part.title })}
            questionnaire={questionnaire}
            answers={answers}
          />
        )}
      </div>
      <nav className={styles.turn} aria-label={t('interview.turn')}>
        <Button isDisabled={position === 0} onPress={() => turn(-1)}>
          {t('interview.previous')}
        </Button>
        {isLast ? (
          <Button look="primary" onPress={() => setOpen('submission')}>
            {t('questionnaire.submit')}
          </Button>
        ) : (
          <Button look="primary" onPress={() => turn(1)}>
            {t('interview.next')}
          </Button>
        )}
      </nav>
      <KeyboardHelp isOpen={open === 'help'} onClose={() => setOpen(undefined)} />
      <SubmitDialog
        token={token}
        progress={progress}
        waiting={answers.waiting}
        isOpen={open === 'submission'}
        onClose={() => setOpen(undefined)}
      />
    </Page>
  );
}

function Introduction({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation();
  return (
    <div className={styles.introduction}>
      <p>{t('questionnaire.how')}</p>
      <p>
        {questionnaire.anonymous
          ? t('questionnaire.anonymous')
          : t('questionnaire.named', { consultancy: questionnaire.consultancy })}
      </p>
    </div>
  );
}

/** After turning a page, the focus is at the top of the new one, where reading starts. */
function useTurnedPage(sheet: React.RefObject<HTMLElement | null>, position: number): void {
  const before = useRef(position);
  useEffect(() => {
    if (before.current !== position) {
      before.current = position;
      const title = sheet.current?.querySelector('h2');
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'start' });
    }
  }, [sheet, position]);
}
