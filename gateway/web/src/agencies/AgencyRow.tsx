import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import { RowActions } from '../ui/RowActions';
import { Row } from '../ui/Rows';
import styles from './Agencies.module.css';
import { agenciesChanged, type Agency, changeAgency } from './api';

interface AgencyRowProps {
  agency: Agency;
  onAsk: (to: 'rename' | 'renew' | 'keepOut') => void;
}

/** One agency, and what can be done with it; only letting it in again needs no second thought. */
export function AgencyRow({ agency, onAsk }: AgencyRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { id, name, enabled, secretSince } = agency;
  const letIn = useMutation({
    mutationFn: () => changeAgency(id, { name, enabled: true }),
    onSuccess: () => queryClient.invalidateQueries(agenciesChanged),
  });
  return (
    <Row
      name={
        <>
          {name}
          {!enabled && <Badge tone="warn">{t('agencies.keptOut')}</Badge>}
        </>
      }
      facts={[
        <>
          {t('agencies.id')} <code className={styles.id}>{id}</code>
        </>,
        secretSince && t('agencies.secretSince', { date: format.date(secretSince) }),
        letIn.error && <Refused error={letIn.error} />,
      ]}
      action={
        <RowActions>
          <Button
            small
            look="quiet"
            aria-label={t('agencies.rename.of', { name })}
            onPress={() => onAsk('rename')}
          >
            {t('agencies.rename.open')}
          </Button>
          <Button
            small
            look="quiet"
            aria-label={t('agencies.renew.of', { name })}
            onPress={() => onAsk('renew')}
          >
            {t('agencies.renew.open')}
          </Button>
          {enabled ? (
            <Button
              small
              look="quiet"
              aria-label={t('agencies.keepOut.of', { name })}
              onPress={() => onAsk('keepOut')}
            >
              {t('agencies.keepOut.open')}
            </Button>
          ) : (
            <Button
              small
              look="quiet"
              aria-label={t('agencies.letInAgain', { name })}
              isPending={letIn.isPending}
              onPress={() => letIn.mutate()}
            >
              {t('agencies.letIn')}
            </Button>
          )}
        </RowActions>
      }
    />
  );
}
