import '@testing-library/jest-dom/vitest';

import { cleanup, configure, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';

import { chooseLanguage, initTexts } from '../i18n';
import { dismissAll } from '../shell/toastStore';
import { Dialog } from '../ui/Dialog';
import { platform } from './platform';

// lazy parts of a page take their time on a busy machine
configure({ asyncUtilTimeout: 5_000 });

// jsdom has no layout: nothing to scroll, nothing ever comes into sight; and no device whose wishes could be asked for
window.matchMedia = () =>
  ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
globalThis.IntersectionObserver = class implements Partial<IntersectionObserver> {
  observe = () => undefined;
  disconnect = () => undefined;
} as unknown as typeof IntersectionObserver;

beforeAll(async () => {
  platform.listen({ onUnhandledRequest: 'error' });
  await initTexts('de');
  // what is around dialogs comes later in a browser; in tests it is there before the first one opens
  render(
    <Dialog title="-" isOpen>
      {null}
    </Dialog>,
  );
  await screen.findByRole('dialog');
  cleanup();
});

beforeEach(async () => {
  localStorage.clear();
  if (i18next.language !== 'de') {
    await chooseLanguage('de');
  }
});

afterEach(() => {
  cleanup();
  dismissAll();
  platform.resetHandlers();
});

afterAll(() => platform.close());
