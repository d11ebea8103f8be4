import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { dayIn } from '../invitations/days';
import { Badge } from '../ui/Badge';
import type { Action } from './api';
import { urgency } from './due';

/** The day an action is due, marked while it presses. */
export function DueDay({ action }: { action: Action }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueOn } = action;
  if (!dueOn) {
    return null;
  }
  const date = format.date(dueOn);
  switch (urgency(action)) {
    case 'overdue':
      return <Badge tone="bad">{t('actions.due.overdue', { date })}</Badge>;
    case 'soon':
      return (
        <Badge tone="warn">
          {dueOn === dayIn(0) ? t('actions.due.today') : t('actions.due.on', { date })}
        </Badge>
      );
    default:
      return <span>{t('actions.due.on', { date })}</span>;
  }
}
