import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, matchRoutes, Outlet } from 'react-router';

import { csrfToken } from './api/csrf';
import type { Ahead } from './api/query';
import { Crashed } from './shell/Crashed';
import { NotFound } from './shell/NotFound';
import { Root } from './shell/Root';
import { SignedInAgain } from './shell/SignedInAgain';

type Loaded<Name extends string> = Record<Name, ComponentType> & { ahead?: Ahead };

/** A page that is a chunk of its own, fetched when it is first shown, or ahead by its handle. */
function page<Name extends string>(load: () => Promise<Loaded<Name>>, name: Name) {
  const Page = lazy<ComponentType>(async () => {
    const loaded: Record<Name, ComponentType> = await load();
    return { default: loaded[name] };
  });
  return { element: <Page />, handle: load };
}

const pages = [
  { index: true, element: null },
  { path: 'signed-in', element: <SignedInAgain /> },
  { path: 'clients', ...page(() => import('./portfolio/PortfolioPage'), 'PortfolioPage') },
  { path: 'clients/:clientId', ...page(() => import('./clients/ClientPage'), 'ClientPage') },
  { path: 'actions', ...page(() => import('./actions/ActionsPage'), 'ActionsPage') },
  {
    path: 'assessments/:assessmentId',
    ...page(() => import('./assessments/AssessmentPage'), 'AssessmentPage'),
  },
  {
    path: 'assessments/:assessmentId/interview/:dimensionId?',
    ...page(() => import('./assessments/interview/InterviewPage'), 'InterviewPage'),
  },
  {
    path: 'assessments/:assessmentId/invitations',
    ...page(() => import('./invitations/InvitationsPage'), 'InvitationsPage'),
  },
  {
    path: 'assessments/:assessmentId/result',
    ...page(() => import('./assessments/result/ResultPage'), 'ResultPage'),
  },
  {
    path: 'assessments/:assessmentId/plan',
    ...page(() => import('./assessments/plan/PlanPage'), 'PlanPage'),
  },
  {
    path: 'assessments/:assessmentId/plan/edit',
    ...page(() => import('./assessments/plan/EditPlanPage'), 'EditPlanPage'),
  },
  {
    path: 'clients/:clientId/comparison',
    ...page(() => import('./assessments/comparison/ComparisonPage'), 'ComparisonPage'),
  },
  {
    path: 'assessments/:assessmentId/words',
    ...page(() => import('./reports/words/WordsPage'), 'WordsPage'),
  },
  {
    path: 'settings',
    ...page(() => import('./settings/SettingsLayout'), 'SettingsLayout'),
    children: [
      { index: true, ...page(() => import('./settings/SettingsStart'), 'SettingsStart') },
      { path: 'people', ...page(() => import('./people/PeoplePage'), 'PeoplePage') },
      { path: 'agencies', ...page(() => import('./agencies/AgenciesPage'), 'AgenciesPage') },
      { path: 'branding', ...page(() => import('./branding/BrandingPage'), 'BrandingPage') },
      {
        path: 'catalogues',
        ...page(() => import('./catalogues/CataloguesPage'), 'CataloguesPage'),
      },
      {
        path: 'catalogues/import',
        ...page(() => import('./catalogues/drafting/ImportPage'), 'ImportPage'),
      },
      {
        path: 'catalogues/compare',
        ...page(() => import('./catalogues/comparing/ComparePage'), 'ComparePage'),
      },
      {
        path: 'catalogues/:id/:version',
        ...page(() => import('./catalogues/CataloguePage'), 'CataloguePage'),
      },
      {
        path: 'catalogues/:id/:version/edit',
        ...page(() => import('./catalogues/drafting/DraftPage'), 'DraftPage'),
      },
      { path: 'audit', ...page(() => import('./audit/AuditPage'), 'AuditPage') },
    ],
  },
  { path: '*', element: <NotFound /> },
];

const questionnaire = page(() => import('./questionnaire/QuestionnairePage'), 'QuestionnairePage');

const routes = [
  {
    // whoever comes by a link is not signed in and never asked to
    path: 'f/:token',
    element: <Suspense>{questionnaire.element}</Suspense>,
    handle: questionnaire.handle,
    errorElement: <Crashed />,
  },
  {
    element: <Root />,
    errorElement: <Crashed />,
    children: [{ element: <Outlet />, errorElement: <Crashed />, children: pages }],
  },
];

/**
 * The chunk of the first page, and then what it shows, are on their way while the app still finds out who is there.
 * Without a token of an earlier visit nobody is, most likely.
 */
async function goAhead(queryClient: QueryClient) {
  const pagesAt = matchRoutes(routes, window.location) ?? [];
  const chunks = pagesAt.map(async ({ route, params }) => {
    const load = route.handle as (() => Promise<{ ahead?: Ahead }>) | undefined;
    const loaded = await load?.();
    if (csrfToken() !== undefined) {
      await Promise.all(
        loaded?.ahead?.(queryClient, params, new URLSearchParams(window.location.search)) ?? [],
      );
    }
  });
  await Promise.allSettled(chunks); // the page itself will tell
}

export function createRouter(queryClient: QueryClient) {
  void goAhead(queryClient);
  return createBrowserRouter(routes);
}
