import { QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { createQueryClient } from '../api/query';
import { ComponentLanguage } from '../i18n/ComponentLanguage';
import { NotFound } from '../shell/NotFound';

/** Shows a page of the app at an address; all other addresses are told by their path alone. */
export function renderAt(address: string, path: string, page: React.ReactNode) {
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: <NotFound /> },
    ],
    { initialEntries: ['/before', address], initialIndex: 1 },
  );
  const view = render(
    <QueryClientProvider client={queryClient}>
      <ComponentLanguage>
        <RouterProvider router={router} />
      </ComponentLanguage>
    </QueryClientProvider>,
  );
  const current = () => router.state.location.pathname + router.state.location.search;
  const back = () => act(() => router.navigate(-1));
  // without styles nothing is out of the pointer's reach, and nothing is done by hovering alone
  const user = userEvent.setup({ skipHover: true, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { ...view, address: current, back, user };
}
