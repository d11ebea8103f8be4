import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';

import { createQueryClient } from './api/query';
import { initTexts } from './i18n';
import { ComponentLanguage } from './i18n/ComponentLanguage';
import { learnToWrite } from './i18n/format';
import { createRouter } from './router';
import { meQuery } from './session/me';
import { fetchWhatComesLater } from './ui/later';

async function start(root: HTMLElement) {
  const queryClient = createQueryClient();
  const router = createRouter(queryClient);
  if (!window.location.pathname.startsWith('/f/')) {
    queryClient.query(meQuery).catch(() => undefined); // the app asks again and tells
  }
  setTimeout(learnToWrite); // while what was asked for is on its way
  await initTexts();
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <ComponentLanguage>
            <RouterProvider router={router} />
          </ComponentLanguage>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}

// a page out of the browser's memory may show what belongs to somebody who has left
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) {
    window.location.reload();
  }
});

fetchWhatComesLater();

const root = document.getElementById('root');
if (root) {
  setTimeout(() => void start(root)); // a task of its own, beside the reading of all the code
}
