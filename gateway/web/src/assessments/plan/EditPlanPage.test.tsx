import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { platform, refusal } from '../../test/platform';
import { renderAt } from '../../test/renderAt';
import { assessment } from '../../test/samples/assessment';
import { plan, planned, planningCatalogue } from '../../test/samples/plan';
import type { Plan } from './api';
import { EditPlanPage } from './EditPlanPage';

const open = () =>
  renderAt('/assessments/a1/plan/edit', '/assessments/:assessmentId/plan/edit', <EditPlanPage />);

let stored: Plan[];

beforeEach(() => {
  stored = [];
  platform.use(
    http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, plan })),
    http.get('*/api/assessments/a1/result', () => HttpResponse.json(planned)),
    http.get('*/api/catalogues/small/1.0.0', () => HttpResponse.json(planningCatalogue)),
    http.put('*/api/assessments/a1/plan', async ({ request }) => {
      stored.push((await request.json()) as Plan);
      return HttpResponse.json({ ...assessment, plan: stored.at(-1) });
    }),
  );
});

const save = () => screen.getByRole('button', { name: 'Plan speichern' });

describe('the form for a plan', () => {
  it('shows the plan there is, with the usual figures beside what is open', async () => {
    const { container } = open();
    const marketing = within(await screen.findByRole('group', { name: 'Marketing' }));
    expect(marketing.getByLabelText('Stunden')).toHaveValue('8');
    expect(marketing.getByLabelText('Abwesenheit')).toHaveValue('10\u00a0%');
    const linkedIn = within(screen.getByRole('group', { name: 'LinkedIn' }));
    expect(linkedIn.getByLabelText('Beiträge')).toHaveValue('2');
    expect(linkedIn.getByLabelText('Je Beitrag')).toHaveValue('');
    expect(linkedIn.getByText('üblich 0,5–2')).toBeVisible();
    await expectAccessible(container);
  });

  it('saves what was entered and leaves out what is not known', async () => {
    const { user, address } = open();
    const marketing = within(await screen.findByRole('group', { name: 'Marketing' }));
    await user.clear(marketing.getByLabelText('Stunden'));
    await user.type(marketing.getByLabelText('Stunden'), '6,5');
    await user.click(marketing.getByRole('checkbox', { name: 'öffentlich antworten' }));
    await user.click(screen.getByRole('checkbox', { name: 'Blog' }));
    await user.type(screen.getByLabelText('Budget zu Beginn'), '3000');
    await user.click(save());
    await waitFor(() => expect(address()).toBe('/assessments/a1/plan'));
    expect(stored).toEqual([
      {
        ...plan,
        people: [{ role: 'Marketing', hours: 6.5, absence: 0.1, skills: ['answering'] }, { role: 'Technik' }],
        channels: [{ channel: 'linkedin', posts: 2 }, { channel: 'blog' }],
        money: { budget: 3000 },
      },
    ]);
  });

  it('adds and removes people, and their substitutes with them', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Person hinzufügen' }));
    const third = within(screen.getByRole('group', { name: 'Person 3' }));
    await user.type(third.getByLabelText('Rolle'), 'Presse');
    await user.click(screen.getByRole('button', { name: 'Marketing entfernen' }));
    expect(screen.queryByRole('group', { name: 'Vertrieb' })).not.toBeInTheDocument();
    await user.click(save());
    await waitFor(() => expect(stored).toHaveLength(1));
    expect(stored[0]?.people).toEqual([{ role: 'Technik' }, { role: 'Presse' }]);
    expect(stored[0]?.substitutes).toEqual([]);
  });

  it('says at the field what the platform refused, and leads there', async () => {
    platform.use(
      http.put('*/api/assessments/a1/plan', () =>
        refusal(422, 'plan-refused', [
          { field: 'people[1].role', code: 'role-twice', message: 'Die Rolle ist zweimal genannt.' },
        ]),
      ),
    );
    const { user, address } = open();
    await screen.findByRole('group', { name: 'Technik' });
    await user.click(save());
    const technik = within(screen.getByRole('group', { name: 'Technik' }));
    expect(await technik.findByText('Die Rolle ist zweimal genannt.')).toBeVisible();
    expect(technik.getByLabelText('Rolle')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('So geht es nicht.');
    expect(address()).toBe('/assessments/a1/plan/edit');
  });

  it('asks before it throws away what was entered', async () => {
    const { user, address } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Blog' }));
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    const dialog = within(screen.getByRole('alertdialog', { name: 'Eingaben verwerfen?' }));
    await user.click(dialog.getByRole('button', { name: 'Verwerfen' }));
    await waitFor(() => expect(address()).toBe('/assessments/a1/plan'));
    expect(stored).toEqual([]);
  });

  it('asks too when somebody goes back by the browser', async () => {
    const { user, address, back } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Blog' }));
    await back();
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Eingaben verwerfen?' }));
    await user.click(dialog.getByRole('button', { name: 'Abbrechen' }));
    expect(address()).toBe('/assessments/a1/plan/edit');
    expect(screen.getByRole('checkbox', { name: 'Blog' })).toBeChecked();
    await back();
    await user.click(await screen.findByRole('button', { name: 'Verwerfen' }));
    await waitFor(() => expect(address()).toBe('/before'));
  });

  it('knows somebody without any skill from somebody whose skills are not known', async () => {
    const { user } = open();
    const marketing = within(await screen.findByRole('group', { name: 'Marketing' }));
    const answering = marketing.getByRole('checkbox', { name: 'öffentlich antworten' });
    expect(marketing.getByText('Nicht bekannt. Wählen Sie, was zutrifft.')).toBeVisible();
    await user.click(answering);
    await user.click(answering);
    expect(marketing.getByText('Kann nichts davon.')).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(stored).toHaveLength(1));
    expect(stored[0]?.people?.[0]?.skills).toEqual([]);
  });

  it('begins with today and nothing else', async () => {
    platform.use(http.get('*/api/assessments/a1', () => HttpResponse.json(assessment)));
    const { user } = open();
    expect(await screen.findByText('Noch niemand eingeplant.')).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(stored).toHaveLength(1));
    expect(Object.keys(stored[0] ?? {})).toEqual(['start']);
  });

  it('says so when the catalogue knows nothing of plans', async () => {
    platform.use(
      http.get('*/api/catalogues/small/1.0.0', () =>
        HttpResponse.json({ ...planningCatalogue, planning: null }),
      ),
    );
    open();
    expect(await screen.findByText('Dieser Kriterienkatalog rechnet keine Pläne')).toBeVisible();
  });

  it('is closed once the assessment is completed', async () => {
    platform.use(
      http.get('*/api/assessments/a1', () => HttpResponse.json({ ...assessment, state: 'completed', plan })),
    );
    const { address } = open();
    await waitFor(() => expect(address()).toBe('/assessments/a1/plan'));
  });
});
