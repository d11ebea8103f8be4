import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Card } from '../ui/Card';
import { Facts } from '../ui/Facts';
import type { Client } from './api';

export function RecordCard({ client }: { client: Client }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Card title={t('clients.record')}>
      <Facts
        facts={[
          [t('clients.fields.sector'), client.sector],
          [t('clients.fields.size'), t(`clients.sizes.${client.size}`)],
          [t('clients.fields.market'), t(`clients.markets.${client.market}`)],
          [t('clients.fields.language'), t(`common.languages.${client.language}`)],
          [t('clients.fields.createdAt'), format.date(client.registeredAt)],
        ]}
      />
    </Card>
  );
}
