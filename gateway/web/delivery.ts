import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Plugin } from 'vite';

/** What every page is written in. */
const FONTS = /(source-sans-3|source-serif-4)-latin-wght-normal/;
const WORTH_IT = 1_000;

/** Fonts come together with the app instead of after its styles, so that the first words stand where they stay. */
export function fontsAtOnce(): Plugin {
  return {
    name: 'fonts-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => FONTS.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** Text is compressed once and for all, better than there would be time for with every answer. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const content = file.type === 'chunk' ? file.code : file.source;
        if (/\.(js|css|svg)$/.test(name) && content.length > WORTH_IT) {
          writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content));
        }
      }
    },
  };
}

/** What the component library finds out about the browser's language, with an answer that costs nothing. */
const ABOUT_LANGUAGE = [
  [/Intl\.DateTimeFormat\.supportedLocalesOf\(/, 'Intl.getCanonicalLocales('],
  [/\(0, [$\w]+\)\(locale\) \? 'rtl' : 'ltr'/, "'ltr'"],
] as const;

/**
 * Before any code of the app runs, the component library has the browser look for all languages it knows, to see whether
 * the name of its own is well formed and which way it is written. The app tells it another one anyway, of two that are
 * written to the right, and looks for languages when there is nothing else to do.
 */
export function languagesLater(): Plugin {
  return {
    name: 'languages-later',
    apply: 'build',
    transform: {
      filter: { id: /react-aria\/dist\/private\/i18n\/useDefaultLocale\.m?js/ },
      handler(code) {
        return ABOUT_LANGUAGE.reduce((before, [question, answer]) => {
          if (!question.test(before)) {
            this.error(`The component library no longer asks for ${question.source}.`);
          }
          return before.replace(question, answer);
        }, code);
      },
    },
  };
}
