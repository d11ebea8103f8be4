import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import './design/tokens.css';
import './design/base.css';
import './design/print.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';

import { createQueryClient } from './api/query';
import { initTexts } from './i18n';
import { createRouter } from './router';

async function start(root: HTMLElement) {
  await initTexts();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createRouter()} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) {
  void start(root);
}
