import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { compressed, fontsAtOnce } from './delivery.ts';

const gateway = process.env.NACHHALT_GATEWAY ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), fontsAtOnce(), compressed()],
  build: {
    outDir: 'target/classes/static',
    emptyOutDir: true,
    // the content security policy allows no data: URIs for scripts and fonts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // few files that are large enough: a browser fetches no more than six at a time
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'first', tags: ['$initial'], priority: 2 },
            { name: 'shared', test: /\/src\//, minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/public', '/oauth2', '/login', '/logout'].map((path) => [path, { target: gateway }]),
    ),
  },
  test: {
    environment: 'jsdom',
    globals: false,
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    css: false,
    // one window for all files: to build it anew for each takes longer than the tests
    isolate: false,
    testTimeout: 20_000,
  },
});
