import { useMutation, useQueryClient } from '@tanstack/react-query';

import { assessmentQuery, resultQuery } from '../api';
import { outlookKey, whatIfKey } from '../outlook/api';
import { type Plan, setPlan } from './api';

/** Stores the plan and makes everything that hangs on it be read again. */
export function useSavePlan(assessmentId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (plan: Plan) => setPlan(assessmentId, plan),
    onSuccess: async (changed) => {
      queryClient.setQueryData(assessmentQuery(assessmentId).queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: outlookKey(assessmentId) });
      void queryClient.invalidateQueries({ queryKey: whatIfKey(assessmentId), refetchType: 'none' });
      await queryClient.invalidateQueries({ queryKey: resultQuery(assessmentId).queryKey });
    },
  });
}
