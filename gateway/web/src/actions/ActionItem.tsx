import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'react-router';

import { useFormat } from '../i18n/format';
import { Button } from '../ui/Button';
import { type Action, isPending, type State } from './api';
import styles from './ActionItem.module.css';
import { DueDay } from './DueDay';
import { MoveMenu } from './MoveMenu';
import { urgency } from './due';

interface ActionItemProps {
  action: Action;
  onEdit: () => void;
  onMove: (to: State) => void;
  /** `card`: upright, on a board; `row`: across, in a list. */
  look: 'card' | 'row';
  /** Left out where all are of one client. */
  hideClient?: boolean;
}

/** What is to be done, for whom, by whom and until when, and how far it is. */
export function ActionItem({ action, onEdit, onMove, look, hideClient }: ActionItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, owner, effortHours, origin, state, stateSince, clientId, clientName } = action;
  return (
    <article className={styles[look]} data-urgency={urgency(action)} data-state={state}>
      <div className={styles.words}>
        <h3 className={styles.title}>
          <AriaButton
            className={styles.open ?? ''}
            aria-label={t('actions.editOne', { title })}
            onPress={onEdit}
          >
            {title}
          </AriaButton>
        </h3>
        {!hideClient && (
          <Link className={styles.client} to={`/clients/${clientId}`}>
            {clientName}
          </Link>
        )}
        <p className={styles.facts}>
          <span>{owner ? (owner.name ?? t('portfolio.former')) : t('actions.nobody')}</span>
          {typeof effortHours === 'number' && (
            <span>{t('actions.hours', { count: effortHours, number: format.number(effortHours) })}</span>
          )}
          {origin && (
            <Link to={`/assessments/${origin.assessmentId}/result`}>
              {t(`actions.origins.${origin.kind}`)}
            </Link>
          )}
        </p>
        <p className={styles.facts}>
          {isPending(state) ? (
            <DueDay action={action} />
          ) : (
            <span>{t(`actions.since.${state}`, { date: format.date(stateSince) })}</span>
          )}
        </p>
      </div>
      <div className={styles.buttons} data-print="never">
        <MoveMenu action={action} onMove={onMove} />
        {isPending(state) && (
          <Button
            small
            look="quiet"
            aria-label={t('actions.finishOne', { title })}
            onPress={() => onMove('done')}
          >
            {t('actions.finish')}
          </Button>
        )}
      </div>
    </article>
  );
}
