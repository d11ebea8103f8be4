import type { texts } from './de';

type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The shape every language has to fill; German is the original. A missing or surplus key fails the type check. */
export type Texts = Translated<typeof texts>;
