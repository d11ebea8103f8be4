import { api, json } from '../../api/client';
import type { Body } from '../../api/types';
import type { Assessment, Catalogue, Result } from '../api';

/** What the client means to do; whatever is left out is not known. */
export type Plan = Body<'/api/assessments/{id}/plan', 'put'>;
export type PlannedChannel = NonNullable<Plan['channels']>[number];
export type PlannedPerson = NonNullable<Plan['people']>[number];
export type PlannedSubstitute = NonNullable<Plan['substitutes']>[number];

export type Planning = NonNullable<Catalogue['planning']>;
export type Runway = NonNullable<Result['runway']>;
export type ChannelAdvice = NonNullable<Result['channels']>;
export type Fit = ChannelAdvice['ranking'][number];
export type Range = Runway['weeks'];
export type LargestPlan = Runway['largest'];

export async function setPlan(id: string, body: Plan): Promise<Assessment> {
  return (await json(
    api.PUT('/api/assessments/{id}/plan', { params: { path: { id } }, body }),
  )) as Assessment;
}
