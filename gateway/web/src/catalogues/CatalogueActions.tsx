import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useIsLead } from '../settings/useIsLead';
import { Button, ButtonLink } from '../ui/Button';
import { placeOf, type Summary } from './api';
import { DeleteDraftDialog } from './drafting/DeleteDraftDialog';
import { NewVersionDialog } from './drafting/NewVersionDialog';
import { PublishDialog } from './drafting/PublishDialog';
import { SourceButton } from './SourceButton';
import { keyOf } from './editions';

/** What can be done with one version. */
export function CatalogueActions({ edition }: { edition: Summary }) {
  const { t } = useTranslation();
  const isLead = useIsLead();
  const [asking, setAsking] = useState<'publish' | 'delete' | 'version'>();
  const close = () => setAsking(undefined);
  const isDraft = edition.state === 'draft';
  return (
    <>
      <SourceButton edition={edition} />
      <ButtonLink to={`/settings/catalogues/compare?to=${encodeURIComponent(keyOf(edition))}`}>
        {t('catalogues.compare.open')}
      </ButtonLink>
      {isLead && isDraft && (
        <>
          <Button onPress={() => setAsking('delete')}>{t('common.delete')}</Button>
          <ButtonLink to={`${placeOf(edition)}/edit`}>{t('common.edit')}</ButtonLink>
          <Button look="primary" onPress={() => setAsking('publish')}>
            {t('catalogues.publish.open')}
          </Button>
        </>
      )}
      {isLead && !isDraft && !edition.builtIn && (
        <Button look="primary" onPress={() => setAsking('version')}>
          {t('catalogues.newVersion.open')}
        </Button>
      )}
      {asking === 'version' && <NewVersionDialog edition={edition} onClose={close} />}
      <PublishDialog edition={edition} isOpen={asking === 'publish'} onClose={close} />
      <DeleteDraftDialog edition={edition} isOpen={asking === 'delete'} onClose={close} />
    </>
  );
}
