import type { Invitation, NewInvitation } from './api';

/** Who is invited, in one choice: whose view, and whether one person or many. */
export const AUDIENCES = ['management', 'team', 'doer'] as const;

export type Audience = (typeof AUDIENCES)[number];

export const MEANT: Record<Audience, Pick<NewInvitation, 'perspective' | 'kind'>> = {
  management: { perspective: 'management', kind: 'single' },
  team: { perspective: 'doers', kind: 'shared' },
  doer: { perspective: 'doers', kind: 'single' },
};

export function audienceOf({ perspective, kind }: Pick<Invitation, 'perspective' | 'kind'>): Audience {
  if (perspective === 'management') {
    return 'management';
  }
  return kind === 'shared' ? 'team' : 'doer';
}
