import { queryOptions } from '@tanstack/react-query';
import createClient from 'openapi-fetch';

import { conventions } from '../api/conventions';
import { json } from '../api/client';
import type { Answer, Api, Body } from '../api/types';
import type { AskedQuestion, Value } from '../assessments/api';
import type { Entry } from '../assessments/interview/answers';

type QuestionnaireOnWire = Answer<'/public/questionnaires/{token}', 'get'>;
type Given = QuestionnaireOnWire['answers'][number];
type AnswersOnWire = Body<'/public/questionnaires/{token}/answers', 'patch'>;

type GivenAnswer = Omit<AnswersOnWire['answers'][number], 'value'> & { value?: Value };

export interface Part {
  id: string;
  title: string;
  description: string;
  questions: AskedQuestion[];
}

export type Questionnaire = Omit<QuestionnaireOnWire, 'dimensions' | 'answers'> & {
  parts: Part[];
  entries: Entry[];
};

/** Whoever comes by a link has no session that could end, and none is asked for. */
const guest = createClient<Api>({
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => fetch(request),
});

guest.use(conventions);

/** A text that is there in one language only, which is the one the reader was invited in. */
const same = (text: string) => ({ de: text, en: text });

function toPart({ questions, ...dimension }: QuestionnaireOnWire['dimensions'][number]): Part {
  return {
    ...dimension,
    questions: questions.map((question) => ({
      ...question,
      text: same(question.text),
      help: question.help ? same(question.help) : null,
      unit: question.unit ? same(question.unit) : null,
      options: question.options.map((option) => ({ ...option, text: same(option.text) })),
    })),
  };
}

function toEntry(perspective: Entry['perspective'], { question, state, value, comment }: Given): Entry {
  return {
    question,
    perspective,
    state,
    value: value as Value | null,
    comment: comment ?? null,
    evidence: null,
  };
}

export function questionnaireQuery(token: string) {
  return queryOptions({
    queryKey: ['questionnaire', token],
    queryFn: async ({ signal }): Promise<Questionnaire> => {
      const call = guest.GET('/public/questionnaires/{token}', { params: { path: { token } }, signal });
      const { dimensions, answers, ...rest } = await json(call);
      return {
        ...rest,
        parts: dimensions.map(toPart),
        entries: answers.map((answer) => toEntry(rest.perspective, answer)),
      };
    },
    staleTime: Infinity,
  });
}

function toGiven({ question, state, value, comment }: Entry): GivenAnswer {
  return {
    question,
    ...(state === 'answered' ? { value } : { state }),
    ...(comment !== null && { comment }),
  } as GivenAnswer;
}

export function saveEntries(token: string, entries: Entry[]) {
  const body = { answers: entries.map(toGiven) } as AnswersOnWire;
  return json(guest.PATCH('/public/questionnaires/{token}/answers', { params: { path: { token } }, body }));
}

export async function submit(token: string): Promise<void> {
  await guest.POST('/public/questionnaires/{token}/submission', { params: { path: { token } } });
}
