import { Navigate } from 'react-router';

import { sectionsFor } from './sections';
import { useIsLead } from './useIsLead';

/** Leads to the first part of the settings that is the person's business. */
export function SettingsStart() {
  const [first] = sectionsFor(useIsLead());
  return <Navigate to={`/settings/${first?.path ?? ''}`} replace />;
}
