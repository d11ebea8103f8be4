import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useNavigate } from 'react-router';

import { isProblem } from '../../api/problem';
import { cataloguesQuery } from '../../assessments/api';
import { LeadPage } from '../../settings/LeadPage';
import { Button, ButtonLink } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { Refused } from '../../ui/Refused';
import { useLeaving } from '../../ui/useLeaving';
import { importDraft, placeOf } from '../api';
import styles from './Drafting.module.css';
import { SourceEditor } from './SourceEditor';
import type { SourceHandle } from './SourceField';
import { useCheck } from './useCheck';

/** Bytes; the platform takes no more. */
const LARGEST = 1_000_000;

/** A file from elsewhere: looked at before it is taken, with everything that is wrong; mended in place if need be. */
export function ImportPage() {
  const { t } = useTranslation();
  const [source, setSource] = useState<string>();
  const [name, setName] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);

  async function take(files: FileList | null) {
    const file = files?.[0];
    if (!file) {
      return;
    }
    setTooLarge(file.size > LARGEST);
    if (file.size <= LARGEST) {
      setSource(await file.text());
      setName(file.name);
    }
  }

  const choose = (
    <FileTrigger acceptedFileTypes={['.yaml', '.yml', '.json']} onSelect={(files) => void take(files)}>
      <Button look={source === undefined ? 'primary' : 'secondary'}>
        {t(source === undefined ? 'catalogues.import.choose' : 'catalogues.import.other')}
      </Button>
    </FileTrigger>
  );
  return (
    <LeadPage title={t('catalogues.import.title')} lead={t('catalogues.import.lead')}>
      {isTooLarge && <Notice tone="bad">{t('catalogues.import.tooLarge')}</Notice>}
      {source === undefined ? (
        <Empty title={t('catalogues.import.none')} action={choose}>
          {t('catalogues.import.formats')}
        </Empty>
      ) : (
        <>
          <p className={styles.file}>
            <strong>{name}</strong> {choose}
          </p>
          <ImportEditor source={source} onChange={setSource} />
        </>
      )}
    </LeadPage>
  );
}

function ImportEditor({ source, onChange }: { source: string; onChange: (source: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const field = useRef<SourceHandle>(null);
  const check = useCheck(source);
  const leaving = useLeaving(true);
  const taking = useMutation({
    mutationFn: () => importDraft(source),
    onSuccess: async (draft) => {
      await queryClient.invalidateQueries({ queryKey: cataloguesQuery.queryKey });
      leaving.saved();
      await navigate(placeOf(draft));
    },
  });
  return (
    <>
      {taking.error && !isProblem(taking.error, 422) && <Refused error={taking.error} />}
      <SourceEditor
        source={source}
        check={check}
        field={field}
        onChange={onChange}
        buttons={
          <>
            <ButtonLink look="quiet" to="/settings/catalogues">
              {t('common.cancel')}
            </ButtonLink>
            <Button
              look="primary"
              isDisabled={!check.isInOrder}
              isPending={taking.isPending}
              onPress={() => taking.mutate()}
            >
              {t('catalogues.import.submit')}
            </Button>
          </>
        }
      />
      <ConfirmDialog
        title={t('branding.leave.title')}
        confirm={t('branding.leave.confirm')}
        isOpen={leaving.isAsking}
        isFinal
        onConfirm={leaving.leave}
        onClose={leaving.stay}
      >
        <p>{t('catalogues.import.leave')}</p>
      </ConfirmDialog>
    </>
  );
}
