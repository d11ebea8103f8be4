import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, Outlet } from 'react-router';

import { Crashed } from './shell/Crashed';
import { NotFound } from './shell/NotFound';
import { Root } from './shell/Root';
import { SignedInAgain } from './shell/SignedInAgain';

/** A page that is a chunk of its own, fetched when it is first shown. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  const Page = lazy<ComponentType>(async () => ({ default: (await load())[name] }));
  return <Page />;
}

const pages = [
  { index: true, element: null },
  { path: 'signed-in', element: <SignedInAgain /> },
  { path: 'clients', element: page(() => import('./portfolio/PortfolioPage'), 'PortfolioPage') },
  { path: 'clients/:clientId', element: page(() => import('./clients/ClientPage'), 'ClientPage') },
  { path: 'actions', element: page(() => import('./actions/ActionsPage'), 'ActionsPage') },
  {
    path: 'assessments/:assessmentId',
    element: page(() => import('./assessments/AssessmentPage'), 'AssessmentPage'),
  },
  {
    path: 'assessments/:assessmentId/interview/:dimensionId?',
    element: page(() => import('./assessments/interview/InterviewPage'), 'InterviewPage'),
  },
  {
    path: 'assessments/:assessmentId/invitations',
    element: page(() => import('./invitations/InvitationsPage'), 'InvitationsPage'),
  },
  {
    path: 'assessments/:assessmentId/result',
    element: page(() => import('./assessments/result/ResultPage'), 'ResultPage'),
  },
  {
    path: 'assessments/:assessmentId/plan',
    element: page(() => import('./assessments/plan/PlanPage'), 'PlanPage'),
  },
  {
    path: 'assessments/:assessmentId/plan/edit',
    element: page(() => import('./assessments/plan/EditPlanPage'), 'EditPlanPage'),
  },
  {
    path: 'clients/:clientId/comparison',
    element: page(() => import('./assessments/comparison/ComparisonPage'), 'ComparisonPage'),
  },
  {
    path: 'assessments/:assessmentId/words',
    element: page(() => import('./reports/words/WordsPage'), 'WordsPage'),
  },
  {
    path: 'settings/branding',
    element: page(() => import('./branding/BrandingPage'), 'BrandingPage'),
  },
  { path: '*', element: <NotFound /> },
];

export function createRouter() {
  return createBrowserRouter([
    {
      // whoever comes by a link is not signed in and never asked to
      path: 'f/:token',
      element: (
        <Suspense>{page(() => import('./questionnaire/QuestionnairePage'), 'QuestionnairePage')}</Suspense>
      ),
      errorElement: <Crashed />,
    },
    {
      element: <Root />,
      errorElement: <Crashed />,
      children: [{ element: <Outlet />, errorElement: <Crashed />, children: pages }],
    },
  ]);
}
