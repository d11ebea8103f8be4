import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';

import { assessmentQuery } from './api';

/** The plain address of an assessment leads to where its work stands. */
export function AssessmentPage() {
  const { assessmentId = '' } = useParams();
  const { data, error } = useQuery(assessmentQuery(assessmentId));
  if (error) {
    throw error;
  }
  return data ? <Navigate to={data.state === 'completed' ? 'result' : 'interview'} replace /> : null;
}
