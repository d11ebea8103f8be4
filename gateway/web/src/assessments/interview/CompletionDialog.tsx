import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Notice } from '../../ui/Notice';
import { type Assessment, type Catalogue, completeAssessment } from '../api';
import { overallProgress } from './answers';
import type { Answers } from './useAnswers';

interface CompletionDialogProps {
  assessment: Assessment;
  catalogue: Catalogue;
  answers: Answers;
  isOpen: boolean;
  onClose: () => void;
}

/** Says what freezes and what is still missing before the answers are closed for good. */
export function CompletionDialog({ assessment, catalogue, answers, isOpen, onClose }: CompletionDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { answered, of } = overallProgress(catalogue.dimensions, answers.entries);
  const missing = of - answered;
  const complete = useMutation({
    mutationFn: () => completeAssessment(assessment.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['assessments', 'one', assessment.id] });
      void queryClient.invalidateQueries({ queryKey: ['assessments'] });
      void queryClient.invalidateQueries({ queryKey: ['reports'] });
      await navigate(`/assessments/${assessment.id}/result`);
    },
  });
  return (
    <ConfirmDialog
      title={t('interview.complete.title')}
      confirm={t('interview.complete.confirm')}
      isOpen={isOpen}
      isPending={complete.isPending || answers.waiting > 0}
      error={complete.error}
      onConfirm={() => complete.mutate()}
      onClose={onClose}
    >
      <p>{t('interview.complete.text')}</p>
      {missing > 0 && (
        <Notice tone="warn">{t('interview.complete.missing', { count: missing, missing, of })}</Notice>
      )}
      {answers.waiting > 0 && <Notice tone="warn">{t('interview.complete.waiting')}</Notice>}
    </ConfirmDialog>
  );
}
