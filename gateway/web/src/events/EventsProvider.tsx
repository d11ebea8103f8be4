import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';

import { useReportNews } from '../reports/useReportNews';
import { listen, type PlatformEvent, type StreamState } from './stream';

const StreamContext = createContext<StreamState>('connecting');

/** Whether news arrive by themselves right now; while they don't, pages that wait for something have to ask. */
export function useStreamState(): StreamState {
  return useContext(StreamContext);
}

/** Keeps what is on the screen up to date with what others and the background do. */
export function EventsProvider({ children }: { children: React.ReactNode }) {
  const [state, setState] = useState<StreamState>('connecting');
  const queryClient = useQueryClient();
  const tellAboutReports = useReportNews();

  useEffect(() => {
    function onEvent(event: PlatformEvent) {
      if (event.type === 'assessment-completed') {
        void queryClient.invalidateQueries({ queryKey: ['assessments'] });
      } else {
        void queryClient.invalidateQueries({ queryKey: ['reports'] });
        tellAboutReports(event);
      }
      if (event.type === 'assessment-completed' || event.type === 'report-failed') {
        void queryClient.invalidateQueries({ queryKey: ['portfolio'] });
      }
    }
    return listen('/api/events', { onEvent, onState: setState });
  }, [queryClient, tellAboutReports]);

  return <StreamContext value={state}>{children}</StreamContext>;
}
