import { useState } from 'react';

import type { Plan } from './api';
import { useSavePlan } from './useSavePlan';

/** Saves another plan, and can bring back the one whose place it took. */
export function usePlanChange(assessmentId: string, plan: Plan, onSaved: () => void) {
  const { mutate, isPending, error } = useSavePlan(assessmentId);
  const [replaced, setReplaced] = useState<Plan>();

  function store(next: Plan, undo: Plan | undefined) {
    mutate(next, {
      onSuccess: () => {
        setReplaced(undo);
        onSaved();
      },
    });
  }

  return {
    isPending,
    error,
    canUndo: replaced !== undefined,
    save: (next: Plan) => store(next, plan),
    undo: () => {
      if (replaced) {
        store(replaced, undefined);
      }
    },
  };
}

export type PlanChange = ReturnType<typeof usePlanChange>;
