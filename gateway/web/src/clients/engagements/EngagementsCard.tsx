import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Refused } from '../../ui/Refused';
import { Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { type Engagement, engagementsQuery } from '../details';
import page from '../ClientPage.module.css';
import { EngagementDialog } from './EngagementDialog';

const TONES = { planned: 'calm', running: 'good', completed: 'primary', cancelled: 'calm' } as const;

/** What the client has asked for, and when. */
export function EngagementsCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const { data, error, refetch } = useQuery(engagementsQuery(clientId));
  const [edited, setEdited] = useState<Engagement | 'new'>();
  return (
    <Card
      title={t('engagements.title')}
      actions={
        <Button small look="quiet" onPress={() => setEdited('new')}>
          {t('engagements.add')}
        </Button>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.items.length === 0 && <p className={page.none}>{t('engagements.none')}</p>}
      {data && data.items.length > 0 && (
        <Rows>
          {data.items.map((engagement) => (
            <Row
              key={engagement.id}
              name={
                <>
                  {t(`assessments.engagements.${engagement.kind}.name`)}
                  <Badge tone={TONES[engagement.state]}>{t(`engagements.states.${engagement.state}`)}</Badge>
                </>
              }
              facts={[engagement.subject, period(engagement)]}
              action={
                <Button
                  small
                  look="quiet"
                  aria-label={t('engagements.editOne', {
                    name: t(`assessments.engagements.${engagement.kind}.name`),
                  })}
                  onPress={() => setEdited(engagement)}
                >
                  {t('common.edit')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {edited && (
        <EngagementDialog
          clientId={clientId}
          engagement={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}

function usePeriod() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to }: Engagement) => {
    if (from && to) {
      return t('engagements.period', { from: format.date(from), to: format.date(to) });
    }
    if (from) {
      return t('engagements.since', { from: format.date(from) });
    }
    return to ? t('portfolio.until', { date: format.date(to) }) : t('engagements.openEnded');
  };
}
