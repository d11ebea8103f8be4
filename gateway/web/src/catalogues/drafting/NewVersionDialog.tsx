import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { useNavigate } from 'react-router';

import { Problem } from '../../api/problem';
import { cataloguesQuery } from '../../assessments/api';
import { Button } from '../../ui/Button';
import { Dialog, DialogButtons } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { Refused } from '../../ui/Refused';
import { importDraft, placeOf, sourceQuery, type Summary } from '../api';
import { nextVersion } from '../editions';
import styles from './Drafting.module.css';

/** Goes on with a copy, since what is published never changes. */
export function NewVersionDialog({ edition, onClose }: { edition: Summary; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: all } = useQuery(cataloguesQuery);
  const [typed, setTyped] = useState<string>();
  const version = typed ?? nextVersion(all?.items.filter(({ id }) => id === edition.id) ?? []);
  const copy = useMutation({
    mutationFn: async () => {
      const { source } = await queryClient.query({ ...sourceQuery(edition), staleTime: 0 });
      const { withVersion } = await import('./file');
      return importDraft(withVersion(source, version.trim()));
    },
    onSuccess: async (draft) => {
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey });
      await navigate(`${placeOf(draft)}/edit`);
    },
  });
  const faults = copy.error instanceof Problem ? copy.error.byField : {};
  return (
    <Dialog title={t('catalogues.newVersion.title')} isOpen onClose={onClose}>
      <p>{t('catalogues.newVersion.text', { version: edition.version })}</p>
      <Form
        className={styles.form ?? ''}
        validationErrors={faults}
        onSubmit={(event) => {
          event.preventDefault();
          copy.mutate();
        }}
      >
        <Field
          name="version"
          label={t('catalogues.newVersion.version')}
          hint={t('catalogues.newVersion.hint')}
          value={version}
          onChange={setTyped}
          autoComplete="off"
          isRequired
        />
        {copy.error && !faults.version && <Refused error={copy.error} />}
        <DialogButtons>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
          <Button look="primary" type="submit" isPending={copy.isPending}>
            {t('catalogues.newVersion.submit')}
          </Button>
        </DialogButtons>
      </Form>
    </Dialog>
  );
}
