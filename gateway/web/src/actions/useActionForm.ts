import { useState } from 'react';

import type { Action, ActionData, State } from './api';

interface Typed {
  title: string;
  details: string;
  /** `colleague:…` or `contact:…`, empty for nobody. */
  owner: string;
  dueOn: string;
  effortHours: number | undefined;
  state: State;
}

export const ownerKey = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`;

function typed(action: Action | undefined): Typed {
  return {
    title: action?.title ?? '',
    details: action?.details ?? '',
    owner: action?.owner ? ownerKey(action.owner) : '',
    dueOn: action?.dueOn ?? '',
    effortHours: action?.effortHours ?? undefined,
    state: action?.state ?? 'open',
  };
}

function ownerOf(key: string): Pick<ActionData, 'owner'> {
  const [kind, ...id] = key.split(':');
  return kind === 'colleague' || kind === 'contact' ? { owner: { kind, id: id.join(':') } } : {};
}

/** What is typed of an action, and how it is sent. */
export function useActionForm(action: Action | undefined) {
  const [base, setBase] = useState(action);
  const [data, setData] = useState(() => typed(action));
  return {
    /** The action as it was when it was opened, or loaded again. */
    base,
    data,
    change: (part: Partial<Typed>) => setData((before) => ({ ...before, ...part })),
    load: (newer: Action) => {
      setBase(newer);
      setData(typed(newer));
    },
    body: (): ActionData => ({
      title: data.title.trim(),
      state: data.state,
      ...(data.details.trim() && { details: data.details.trim() }),
      ...ownerOf(data.owner),
      ...(data.dueOn && { dueOn: data.dueOn }),
      ...(data.effortHours !== undefined && { effortHours: data.effortHours }),
      ...(base?.origin && { origin: base.origin }),
    }),
  };
}
