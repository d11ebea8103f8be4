import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';

import { expectAccessible } from '../../test/axe';
import { answer, forget, open, sent, takeDown } from '../../test/clientParts';
import { platform, refusal } from '../../test/platform';
import { contact } from '../../test/samples/details';
import type { Contact } from '../details';
import { ContactsCard } from './ContactsCard';

beforeEach(forget);

describe('the people of a client', () => {
  it('are shown with those to call in a crisis first', async () => {
    const others: Contact[] = [
      { ...contact, id: 'k2', name: 'Otto Klein', crisis: 'none', email: null, phone: null },
      contact,
    ];
    answer('/api/clients/c1/contacts', others);
    const { container } = open(<ContactsCard clientId="c1" />);
    expect(await screen.findByText('Krisenkontakt')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Jutta Sommer'),
      expect.stringContaining('Otto Klein'),
    ]);
    expect(screen.getByRole('link', { name: contact.email! })).toHaveAttribute(
      'href',
      'mailto:sommer@example.org',
    );
    expect(screen.getByRole('link', { name: contact.phone! })).toHaveAttribute('href', 'tel:+49301234567');
    expect(screen.getByText('Für den Krisenkontakt fehlt eine Stellvertretung.')).toBeVisible();
    await expectAccessible(container);
  });

  it('are added, with faults at their fields', async () => {
    answer('/api/clients/c1/contacts', []);
    const { user } = open(<ContactsCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: 'Person hinzufügen' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Jutta Sommer');
    await user.type(screen.getByRole('textbox', { name: 'Rolle' }), 'Leitung');
    await user.click(screen.getByRole('radio', { name: 'Stellvertretung' }));
    await expectAccessible(screen.getByRole('dialog'));
    platform.use(
      http.post('*/api/clients/c1/contacts', () =>
        refusal(400, 'invalid-request', [{ field: 'role', code: 'size', message: 'Zu lang' }]),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    expect(await screen.findByText('Zu lang')).toBeVisible();
    takeDown('post', '/api/clients/c1/contacts', contact);
    await user.type(screen.getByRole('textbox', { name: 'Rolle' }), ' und mehr');
    await user.click(screen.getByRole('button', { name: 'Speichern' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent[0]?.body).toEqual({ name: 'Jutta Sommer', role: 'Leitung und mehr', crisis: 'substitute' });
  });

  it('are removed after a question', async () => {
    answer('/api/clients/c1/contacts', [contact]);
    takeDown('delete', '/api/clients/c1/contacts/k1');
    const { user } = open(<ContactsCard clientId="c1" />);
    await user.click(await screen.findByRole('button', { name: 'Jutta Sommer bearbeiten' }));
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    expect(screen.getByText('Jutta Sommer entfernen? Das lässt sich nicht rückgängig machen.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Entfernen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(sent).toHaveLength(1);
  });
});
