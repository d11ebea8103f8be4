import { actions } from './actions';
import { agencies } from './agencies';
import { assessments } from './assessments';
import { audit } from './audit';
import { branding } from './branding';
import { catalogues } from './catalogues';
import { clients } from './clients';
import { common, problem } from './common';
import { benchmark, comparison } from './comparison';
import { interview } from './interview';
import { invitations } from './invitations';
import { outlook } from './outlook';
import { people } from './people';
import { plan } from './plan';
import { portfolio } from './portfolio';
import { questionnaire } from './questionnaire';
import { palette } from './palette';
import { care, contacts, engagements, notes, timeline } from './record';
import { reports } from './reports';
import { result } from './result';
import { settings } from './settings';
import { shell, start } from './shell';
import { welcome } from './welcome';
import { words } from './words';

export const texts = {
  common,
  problem,
  shell,
  start,
  clients,
  branding,
  portfolio,
  welcome,
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
  settings,
  catalogues,
  people,
  agencies,
  audit,
} as const;
