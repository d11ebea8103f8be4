import { actions } from './actions';
import { assessments } from './assessments';
import { branding } from './branding';
import { clients } from './clients';
import { common, problem } from './common';
import { benchmark, comparison } from './comparison';
import { interview } from './interview';
import { invitations } from './invitations';
import { outlook } from './outlook';
import { plan } from './plan';
import { portfolio } from './portfolio';
import { questionnaire } from './questionnaire';
import { palette } from './palette';
import { care, contacts, engagements, notes, timeline } from './record';
import { reports } from './reports';
import { result } from './result';
import { shell, start } from './shell';
import { words } from './words';

export const texts = {
  common,
  problem,
  shell,
  start,
  clients,
  branding,
  portfolio,
  care,
  contacts,
  engagements,
  notes,
  actions,
  timeline,
  palette,
  assessments,
  interview,
  invitations,
  questionnaire,
  result,
  outlook,
  plan,
  comparison,
  benchmark,
  reports,
  words,
} as const;
