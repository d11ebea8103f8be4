import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import type { Assessment, Catalogue } from '../api';
import { overallProgress } from './answers';
import { CompletionDialog } from './CompletionDialog';
import { DimensionNav } from './DimensionNav';
import { DimensionSheet } from './DimensionSheet';
import styles from './Interview.module.css';
import { KeyboardHelp } from './KeyboardHelp';
import { LevelPanel } from './LevelPanel';
import { NextSheet } from './NextSheet';
import { minutesLeft } from './pace';
import { SaveIndicator } from './SaveIndicator';
import { SheetChoices } from './SheetChoices';
import { useAnswers } from './useAnswers';
import { useInterview } from './useInterview';
import { useShortcuts } from './useShortcuts';

/** The interview: one dimension at a time, from one perspective, with the level beside it. */
export function Interview({ assessment, catalogue }: { assessment: Assessment; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const answers = useAnswers(assessment);
  const interview = useInterview(catalogue);
  const sheet = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'help' | 'completion'>();
  const { dimension, position, perspective, order, goTo } = interview;
  const completed = assessment.state === 'completed';
  const { answered, of } = overallProgress(catalogue.dimensions, answers.entries);

  const lead = [
    t(`assessments.engagements.${assessment.engagement}.name`),
    t('interview.progress', { answered, of }),
    !completed &&
      answered < of &&
      t('interview.minutesLeft', { count: minutesLeft(of - answered, assessment.answers) }),
  ];

  useShortcuts(sheet, {
    onDimension: (step) => goTo(position + step),
    onHelp: () => setOpen('help'),
  });

  if (!dimension) {
    return null;
  }
  return (
    <Page
      title={`${t('assessments.one')}, ${t('assessments.cycle', { cycle: assessment.cycle })}`}
      up={{ to: `/clients/${assessment.clientId}`, label: assessment.clientName }}
      lead={lead.filter(Boolean).join(' · ')}
      actions={
        <>
          {!completed && <SaveIndicator answers={answers} />}
          <ButtonLink look="quiet" to={`/assessments/${assessment.id}/invitations`}>
            {t('invitations.title')}
          </ButtonLink>
          <Button look="quiet" aria-keyshortcuts="?" onPress={() => setOpen('help')}>
            {t('interview.keys.open')}
          </Button>
          {completed ? (
            <ButtonLink look="primary" to={`/assessments/${assessment.id}/result`}>
              {t('assessments.toResult')}
            </ButtonLink>
          ) : (
            <Button look="primary" onPress={() => setOpen('completion')}>
              {t('interview.complete.open')}
            </Button>
          )}
        </>
      }
    >
      {completed && <Notice tone="calm">{t('interview.frozen')}</Notice>}
      <div className={styles.columns}>
        <DimensionNav catalogue={catalogue} interview={interview} entries={answers.entries} />
        <div className={styles.sheet} ref={sheet}>
          <SheetChoices interview={interview} isCompleted={completed} />
          {order === 'next' && !completed ? (
            <NextSheet
              assessmentId={assessment.id}
              catalogue={catalogue}
              perspective={perspective}
              answers={answers}
            />
          ) : (
            <>
              <DimensionSheet
                key={`${dimension.id}/${perspective}`}
                dimension={dimension}
                perspective={perspective}
                answers={answers}
                isReadOnly={completed}
                onLook={interview.look}
              />
              <nav className={styles.turn} aria-label={t('interview.turn')}>
                <Button isDisabled={position === 0} onPress={() => goTo(position - 1)}>
                  {t('interview.previous')}
                </Button>
                <Button
                  look="primary"
                  isDisabled={position === catalogue.dimensions.length - 1}
                  onPress={() => goTo(position + 1)}
                >
                  {t('interview.next')}
                </Button>
              </nav>
            </>
          )}
        </div>
        <LevelPanel
          assessmentId={assessment.id}
          catalogue={catalogue}
          interview={interview}
          entries={answers.entries}
        />
      </div>
      <KeyboardHelp isOpen={open === 'help'} onClose={() => setOpen(undefined)} />
      <CompletionDialog
        assessment={assessment}
        catalogue={catalogue}
        answers={answers}
        isOpen={open === 'completion'}
        onClose={() => setOpen(undefined)}
      />
    </Page>
  );
}
