import { infiniteQueryOptions, queryOptions, replaceEqualDeep } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer as AnswerOf, Body } from '../api/types';

/** What a question can be answered with: an option, several of them, an amount, or words. */
export type Value = string | string[] | number;

type AssessmentOnWire = AnswerOf<'/api/assessments/{id}', 'get'>;

/** The question's kind decides on the shape of the value; OpenAPI cannot say so. */
export type Answer = Omit<AssessmentOnWire['answers'][number], 'value'> & { value: Value | null };
export type Assessment = Omit<AssessmentOnWire, 'answers'> & { answers: Answer[] };
export type AssessmentSummary = AnswerOf<'/api/assessments', 'get'>['items'][number];
export type NewAssessment = Body<'/api/assessments', 'post'>;
export type Engagement = NewAssessment['engagement'];
type AnswersOnWire = Body<'/api/assessments/{id}/answers', 'patch'>;

export type GivenAnswer = Omit<AnswersOnWire['answers'][number], 'value'> & { value?: Value };

export type Catalogue = AnswerOf<'/api/catalogues/{id}/{version}', 'get'>;
export type Dimension = Catalogue['dimensions'][number];
export type Question = Dimension['questions'][number];
export type Perspective = Question['perspectives'][number];

/** What it takes to ask a question; what it is worth does not matter for that. */
export type AskedQuestion = Pick<
  Question,
  'id' | 'text' | 'help' | 'kind' | 'unit' | 'notApplicableAllowed'
> & {
  options: Pick<Question['options'][number], 'id' | 'text' | 'exclusive'>[];
};

export type Result = AnswerOf<'/api/assessments/{id}/result', 'get'>;
export type Truth = Result['levels'][number]['state'];
export type Input = Result['requirements'][number]['inputs'][number];

export function assessmentsQuery(clientId: string) {
  return infiniteQueryOptions({
    queryKey: ['assessments', 'list', clientId],
    queryFn: ({ pageParam, signal }) =>
      json(
        api.GET('/api/assessments', {
          params: { query: { client: clientId, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** Reads and saves may overtake each other on their way; what is older must not cover what is newer. */
export function newest(before: unknown, after: unknown): unknown {
  const known = before as Assessment | undefined;
  return known && known.version > (after as Assessment).version ? known : replaceEqualDeep(before, after);
}

export function assessmentQuery(id: string) {
  return queryOptions({
    queryKey: ['assessments', 'one', id],
    structuralSharing: newest,
    queryFn: async ({ signal }) =>
      (await json(api.GET('/api/assessments/{id}', { params: { path: { id } }, signal }))) as Assessment,
  });
}

export function resultQuery(id: string) {
  return queryOptions({
    queryKey: ['assessments', 'result', id],
    queryFn: ({ signal }) =>
      json(api.GET('/api/assessments/{id}/result', { params: { path: { id } }, signal })),
  });
}

export const cataloguesQuery = queryOptions({
  queryKey: ['catalogues'],
  queryFn: ({ signal }) => json(api.GET('/api/catalogues', { signal })),
  staleTime: 5 * 60_000,
});

/** A published version never changes, so it is never asked for twice. */
export function catalogueQuery({ id, version }: { id: string; version: string }) {
  return queryOptions({
    queryKey: ['catalogues', id, version],
    queryFn: ({ signal }) =>
      json(api.GET('/api/catalogues/{id}/{version}', { params: { path: { id, version } }, signal })),
    staleTime: Infinity,
  });
}

export async function startAssessment(body: NewAssessment) {
  return (await json(api.POST('/api/assessments', { body }))) as Assessment;
}

export async function giveAnswers(id: string, answers: GivenAnswer[]) {
  const body = { answers } as AnswersOnWire;
  const call = api.PATCH('/api/assessments/{id}/answers', { params: { path: { id } }, body });
  return (await json(call)) as Assessment;
}

export async function completeAssessment(id: string): Promise<void> {
  await api.POST('/api/assessments/{id}/completion', { params: { path: { id } } });
}
