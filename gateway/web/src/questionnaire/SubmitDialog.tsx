import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Progress } from '../assessments/interview/answers';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Notice } from '../ui/Notice';
import { questionnaireQuery, submit } from './api';

interface SubmitDialogProps {
  token: string;
  progress: Progress;
  /** Answers that are still on their way. */
  waiting: number;
  isOpen: boolean;
  onClose: () => void;
}

/** Says that this is final, and what is still without an answer, before it is. */
export function SubmitDialog({ token, progress, waiting, isOpen, onClose }: SubmitDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const missing = progress.of - progress.answered;
  const submission = useMutation({
    mutationFn: () => submit(token),
    onSuccess: () =>
      queryClient.setQueryData(
        questionnaireQuery(token).queryKey,
        (before) => before && { ...before, state: 'submitted' as const, parts: [], entries: [] },
      ),
  });
  return (
    <ConfirmDialog
      title={t('questionnaire.confirm.title')}
      confirm={t('questionnaire.submit')}
      isOpen={isOpen}
      isPending={submission.isPending || waiting > 0}
      error={submission.error}
      onConfirm={() => submission.mutate()}
      onClose={onClose}
    >
      <p>{t('questionnaire.confirm.text')}</p>
      {missing > 0 && <Notice tone="warn">{t('questionnaire.confirm.missing', { count: missing })}</Notice>}
      {waiting > 0 && <Notice tone="warn">{t('questionnaire.confirm.waiting')}</Notice>}
    </ConfirmDialog>
  );
}
