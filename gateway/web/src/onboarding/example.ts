// one of the demo cases, which the engine's tests hold against the built-in catalogue
import lindner from '../../../../infra/local/src/main/resources/demo/2-lindner.json';
import { isProblem } from '../api/problem';
import {
  type Assessment,
  completeAssessment,
  giveAnswers,
  type GivenAnswer,
  type NewAssessment,
  startAssessment,
} from '../assessments/api';
import { setPlan } from '../assessments/plan/api';
import { type Client, type ClientData, createClient, deleteClient } from '../clients/api';
import { currentLanguage } from '../i18n/language';

const CATALOGUE = { id: 'social-media-readiness', version: '1.0.0' };
const ATTEMPTS = 5;

/** Each attempt waits for a moment by itself, until the new client is known where assessments are kept. */
async function startWhenKnown(body: NewAssessment): Promise<Assessment> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startAssessment(body);
    } catch (error) {
      if (attempt === ATTEMPTS || !isProblem(error, 404)) {
        throw error;
      }
    }
  }
}

/** A client to look around in: its assessment is completed. What cannot be finished is not left behind. */
export async function createExample(): Promise<Client> {
  const { client: profile, assessments } = lindner;
  const client = await createClient({
    ...(profile as ClientData),
    language: currentLanguage(),
    example: true,
  });
  try {
    for (const { answers, plan } of assessments) {
      const { id } = await startWhenKnown({
        clientId: client.id,
        catalogue: CATALOGUE,
        engagement: 'introduction',
      });
      await giveAnswers(id, answers as GivenAnswer[]);
      await setPlan(id, plan);
      await completeAssessment(id);
    }
  } catch (error) {
    await deleteClient(client).catch(() => undefined);
    throw error;
  }
  return client;
}
