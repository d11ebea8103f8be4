import { assessments } from './assessments';
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

export const texts = {
  common,
  problem,
  shell,
  start,
  clients,
  portfolio,
  care,
  contacts,
  engagements,
  notes,
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
} as const;
