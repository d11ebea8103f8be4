import type { Assessment } from '../assessments/api';
import type { Invitation } from './api';

export const isPending = ({ state }: Invitation) => state === 'open' || state === 'started';

/** Whether it makes sense to ask again: also when the link has ended meanwhile. */
export function canBeReminded(invitation: Invitation, assessment: Assessment): boolean {
  return assessment.state === 'open' && (isPending(invitation) || invitation.state === 'expired');
}

/** Nobody has submitted by the day that was set, or by the end of the link: the same as in the portfolio. */
export function isOverdue(invitation: Invitation, assessment: Assessment): boolean {
  const { state, submitted, reminderDue } = invitation;
  return assessment.state === 'open' && submitted === 0 && (reminderDue || state === 'expired');
}

/** When an invitation came to its end, and why; nothing while it is pending. */
export function endOf(
  { state, expiresAt, submittedAt, revokedAt }: Invitation,
  { completedAt }: Assessment,
): { how: 'done' | 'revokedOn' | 'closed' | 'ended'; at: string } | undefined {
  if (state === 'completed') {
    return submittedAt ? { how: 'done', at: submittedAt } : undefined;
  }
  if (state === 'revoked') {
    return revokedAt ? { how: 'revokedOn', at: revokedAt } : undefined;
  }
  if (state !== 'expired') {
    return undefined;
  }
  return completedAt && new Date(completedAt) < new Date(expiresAt)
    ? { how: 'closed', at: completedAt }
    : { how: 'ended', at: expiresAt };
}
