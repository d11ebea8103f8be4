import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Refused } from '../ui/Refused';
import { assessmentQuery, cataloguesQuery, type Engagement, startAssessment } from './api';

interface StartAssessmentDialogProps {
  clientId: string;
  isOpen: boolean;
  onClose: () => void;
}

const ENGAGEMENTS: Engagement[] = ['introduction', 'campaign', 'both'];

/** What the client asked for decides how the result is read, so it is explained before it is chosen. */
export function StartAssessmentDialog({ clientId, isOpen, onClose }: StartAssessmentDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: catalogues, error } = useQuery({ ...cataloguesQuery, enabled: isOpen });
  const [engagement, setEngagement] = useState<Engagement>('introduction');
  const [chosen, setChosen] = useState<string>();

  const published = catalogues?.items.filter(({ state }) => state === 'published') ?? [];
  const options = published.map((catalogue) => ({
    id: `${catalogue.id}/${catalogue.version}`,
    label: format.text(catalogue.title),
    hint: t('assessments.start.version', { version: catalogue.version }),
    catalogue: { id: catalogue.id, version: catalogue.version },
  }));
  const selected = options.find(({ id }) => id === chosen) ?? options[0];

  const start = useMutation({
    mutationFn: startAssessment,
    onSuccess: async (assessment) => {
      queryClient.setQueryData(assessmentQuery(assessment.id).queryKey, assessment);
      await navigate(`/assessments/${assessment.id}/interview`);
      await queryClient.invalidateQueries({ queryKey: ['assessments', 'list', clientId] });
    },
  });

  const fault = error ?? start.error;
  return (
    <Dialog title={t('assessments.start.title')} isOpen={isOpen} onClose={onClose}>
      <Choice
        look="cards"
        label={t('assessments.start.engagement')}
        options={ENGAGEMENTS.map((id) => ({
          id,
          label: t(`assessments.engagements.${id}.name`),
          hint: t(`assessments.engagements.${id}.meaning`),
        }))}
        value={engagement}
        onChange={setEngagement}
      />
      {options.length > 1 && selected && (
        <Choice
          look="cards"
          label={t('assessments.start.catalogue')}
          options={options}
          value={selected.id}
          onChange={setChosen}
        />
      )}
      {fault && <Refused error={fault} />}
      <DialogButtons>
        <Button look="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          look="primary"
          isDisabled={!selected}
          isPending={start.isPending}
          onPress={() => {
            if (selected) {
              start.mutate({ clientId, catalogue: selected.catalogue, engagement });
            }
          }}
        >
          {t('assessments.start.submit')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
