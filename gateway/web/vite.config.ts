import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

import { compressed, fontsAtOnce, languagesLater } from './delivery.ts';

const gateway = process.env.NACHHALT_GATEWAY ?? 'http://localhost:8080';

export default defineConfig({
  // of the 35 languages in which the component library brings its words, the app speaks two
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ['de', 'en'] }),
    languagesLater(),
    fontsAtOnce(),
    compressed(),
  ],
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
    setupFiles: ['src/test/setup.tsx'],
    restoreMocks: true,
    css: false,
    // one window for all files: to build it anew for each takes longer than the tests
    isolate: false,
    // what a test leaves behind is young garbage: the less often it is swept, the better
    execArgv: ['--max-semi-space-size=64'],
    testTimeout: 20_000,
  },
});
