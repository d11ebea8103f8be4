import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';

const PARTS = ['one', 'two', 'three'].map((word) => <p key={word}>{word}</p>);

/** In a window in which nobody has been anywhere yet. */
async function open() {
  vi.resetModules();
  const { Gradually } = await import('./Gradually');
  const router = createMemoryRouter([
    { path: '/', element: <Gradually parts={PARTS} /> },
    { path: '/else', element: <p>elsewhere</p> },
  ]);
  render(<RouterProvider router={router} />);
  return router;
}

describe('a long page', () => {
  it('is shown part by part, and is there at once for who comes back', async () => {
    const router = await open();
    expect(screen.getByText('one')).toBeVisible();
    expect(screen.queryByText('two')).toBeNull();
    expect(await screen.findByText('three')).toBeVisible();

    await router.navigate('/else');
    await screen.findByText('elsewhere');
    await router.navigate(-1);
    await screen.findByText('one');
    expect(screen.getByText('three')).toBeVisible();
  });
});
