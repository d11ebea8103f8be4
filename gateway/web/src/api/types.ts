import type { paths as AssessmentPaths } from './generated/assessments';
import type { paths as ClientPaths } from './generated/clients';
import type { paths as ReportPaths } from './generated/reports';

/** Every call of the three services, generated from their OpenAPI documents. */
export type Api = ClientPaths & AssessmentPaths & ReportPaths;

type Success = 200 | 201 | 202;

type Content<R> = R extends { content: infer C } ? C[keyof C] : never;

/**
 * What really comes over the wire: the services write what they don't have as `null`, while their documents call it
 * optional.
 */
export type FromWire<T> = T extends (infer Item)[]
  ? FromWire<Item>[]
  : T extends object
    ? { [K in keyof T]: undefined extends T[K] ? FromWire<Exclude<T[K], undefined>> | null : FromWire<T[K]> }
    : T;

/** The JSON a call answers with when it went well: `Answer<'/api/clients/{id}', 'get'>`. */
export type Answer<P extends keyof Api, M extends keyof Api[P]> = Api[P][M] extends { responses: infer R }
  ? FromWire<Content<R[keyof R & Success]>>
  : never;

/** The JSON a call takes. */
export type Body<P extends keyof Api, M extends keyof Api[P]> = Api[P][M] extends {
  requestBody?: { content: { 'application/json': infer B } };
}
  ? B
  : never;

/** A text in both languages of the product. */
export interface Localized {
  de: string;
  en: string;
}
