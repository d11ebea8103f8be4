import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { useNavigate } from 'react-router';

import { Problem } from '../../api/problem';
import { cataloguesQuery } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Button } from '../../ui/Button';
import { Dialog, DialogButtons } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Refused } from '../../ui/Refused';
import { Select } from '../../ui/Select';
import { importDraft, placeOf, type Summary } from '../api';
import { editionOf, keyOf } from '../editions';
import styles from './Drafting.module.css';
import { proposedId } from './proposedId';

interface OverlayDialogProps {
  all: readonly Summary[];
  onClose: () => void;
}

/** Begins a catalogue of one's own with one that comes with the product; what differs is said afterwards. */
export function OverlayDialog({ all, onClose }: OverlayDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const bases = all.filter(({ builtIn }) => builtIn);
  const [base, setBase] = useState(bases[0] ? keyOf(bases[0]) : '');
  const [de, setDe] = useState('');
  const [en, setEn] = useState('');
  const [ownId, setId] = useState<string>();
  const id = ownId ?? proposedId(de);

  const start = useMutation({
    mutationFn: async () => {
      const { overlaySource } = await import('./file');
      const own = { id, version: '1.0.0', title: { de: de.trim(), en: en.trim() } };
      const from = editionOf(base) ?? { id: '', version: '' };
      return importDraft(overlaySource(from, own, t('catalogues.overlay.comment')));
    },
    onSuccess: async (draft) => {
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey });
      await navigate(`${placeOf(draft)}/edit`);
    },
  });
  const faults = start.error instanceof Problem ? start.error.byField : {};
  return (
    <Dialog title={t('catalogues.overlay.title')} isOpen onClose={onClose}>
      <p>{t('catalogues.overlay.text')}</p>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate();
        }}
      >
        <Select
          label={t('catalogues.overlay.base')}
          options={bases.map((one) => ({
            id: keyOf(one),
            label: `${format.text(one.title)}, ${one.version}`,
          }))}
          value={base}
          onChange={setBase}
        />
        <div className={styles.pair}>
          <Field name="title.de" label={t('catalogues.overlay.de')} value={de} onChange={setDe} isRequired />
          <Field name="title.en" label={t('catalogues.overlay.en')} value={en} onChange={setEn} isRequired />
        </div>
        <Field
          name="id"
          label={t('catalogues.overlay.id')}
          hint={t('catalogues.overlay.idHint')}
          value={id}
          onChange={setId}
          maxLength={60}
          autoComplete="off"
          isRequired
        />
        {start.error && Object.keys(faults).length === 0 && <Refused error={start.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={start.isPending}>
            {t('catalogues.overlay.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
