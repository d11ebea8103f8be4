import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Refused } from '../../ui/Refused';
import { Row, Rows } from '../../ui/Rows';
import { Skeleton } from '../../ui/Skeleton';
import { type Contact, contactsQuery } from '../details';
import page from '../ClientPage.module.css';
import { ContactDialog } from './ContactDialog';

const CALLED = ['first', 'substitute', 'none'];

const byCall = (one: Contact, other: Contact) => CALLED.indexOf(one.crisis) - CALLED.indexOf(other.crisis);

/** The people of a client; those to call in a crisis first. */
export function ContactsCard({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(contactsQuery(clientId));
  const [edited, setEdited] = useState<Contact | 'new'>();
  const contacts = data && [...data.items].sort(byCall);
  const called = (crisis: Contact['crisis']) => contacts?.some((contact) => contact.crisis === crisis);
  return (
    <Card
      title={t('contacts.title')}
      actions={
        <Button small look="quiet" onPress={() => setEdited('new')}>
          {t('contacts.add')}
        </Button>
      }
    >
      {error && <Refused error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {contacts?.length === 0 && <p className={page.none}>{t('contacts.none')}</p>}
      {contacts && contacts.length > 0 && !called('first') && (
        <p className={page.none}>{t('contacts.noCrisisContact')}</p>
      )}
      {called('first') && !called('substitute') && <p className={page.none}>{t('contacts.noSubstitute')}</p>}
      {contacts && contacts.length > 0 && (
        <Rows>
          {contacts.map((contact) => (
            <Row
              key={contact.id}
              name={
                <>
                  {contact.name}
                  {contact.crisis !== 'none' && (
                    <Badge tone={contact.crisis === 'first' ? 'bad' : 'warn'}>
                      {t(`contacts.crisis.${contact.crisis}`)}
                    </Badge>
                  )}
                </>
              }
              facts={[
                contact.role,
                contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
                contact.phone && <a href={`tel:${contact.phone.replace(/[^+0-9]/g, '')}`}>{contact.phone}</a>,
              ]}
              action={
                <Button
                  small
                  look="quiet"
                  aria-label={t('contacts.editOne', { name: contact.name })}
                  onPress={() => setEdited(contact)}
                >
                  {t('common.edit')}
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      {edited && (
        <ContactDialog
          clientId={clientId}
          contact={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}
