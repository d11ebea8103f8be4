import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Dialog, DialogButtons } from '../ui/Dialog';
import { Refused } from '../ui/Refused';
import { FORMATS, KINDS, LANGUAGES, orderReports, type Report } from './api';
import styles from './Reports.module.css';
import { Several } from './Several';

interface OrderDialogProps {
  assessmentId: string;
  /** What is there already: its language is the one that will probably be wanted. */
  reports: readonly Report[];
  onClose: () => void;
}

/** Asks which documents are wanted, in which languages and as which files. */
export function OrderDialog({ assessmentId, reports, onClose }: OrderDialogProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [kinds, setKinds] = useState<Report['kind'][]>(['result']);
  const [languages, setLanguages] = useState<Report['language'][]>([reports[0]?.language ?? 'de']);
  const [formats, setFormats] = useState<Report['format'][]>(['pdf']);
  const order = useMutation({
    mutationFn: () => orderReports({ assessmentId, kinds, languages, formats }),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['reports'] });
    },
  });
  const isComplete = [kinds, languages, formats].every(({ length }) => length > 0);
  const faults = order.error instanceof Problem ? order.error.byField : {};
  return (
    <Dialog title={t('reports.order.title')} isOpen onClose={onClose}>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          order.mutate();
        }}
      >
        <Several
          name="kinds"
          label={t('reports.order.kinds')}
          options={KINDS.map((id) => ({ id, label: t(`reports.kinds.${id}`) }))}
          value={kinds}
          onChange={setKinds}
        />
        <Several
          name="languages"
          label={t('reports.order.languages')}
          options={LANGUAGES.map((id) => ({ id, label: t(`common.languages.${id}`) }))}
          value={languages}
          onChange={setLanguages}
        />
        <Several
          name="formats"
          label={t('reports.order.formats')}
          hint={t('reports.order.figures')}
          options={FORMATS.map((id) => ({
            id,
            label: t(`reports.formats.${id}`),
            hint: t(`reports.order.hints.${id}`),
          }))}
          value={formats}
          onChange={setFormats}
        />
        <p className={styles.facts} role="status">
          {isComplete ? t('reports.order.again') : t('reports.order.none')}
        </p>
        {order.error && Object.keys(faults).length === 0 && <Refused error={order.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={!isComplete} isPending={order.isPending}>
            {t('reports.order.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
