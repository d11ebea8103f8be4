import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';

import { foundQuery } from '../palette/api';
import { Button } from '../ui/Button';
import { Chevron } from '../ui/Chevron';
import field from '../ui/Field.module.css';
import styles from './ActionDialog.module.css';

export interface PickedClient {
  id: string;
  name: string;
}

interface ClientPickerProps {
  picked: PickedClient | undefined;
  isFixed: boolean;
  onPick: (client: PickedClient | undefined) => void;
}

/** Which client something is for, found by the beginnings of words of its name. */
export function ClientPicker({ picked, isFixed, onPick }: ClientPickerProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim());
  const { data } = useQuery({ ...foundQuery(sought), placeholderData: keepPreviousData });
  const found = data?.items ?? [];
  if (picked) {
    return (
      <div>
        <span className={styles.client}>{picked.name}</span>{' '}
        {!isFixed && (
          <Button small look="quiet" onPress={() => onPick(undefined)}>
            {t('actions.otherClient')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <ComboBox
      className={styles.picker ?? ''}
      items={found}
      inputValue={search}
      onInputChange={setSearch}
      onChange={(id) => onPick(found.find((client) => client.id === id))}
      allowsEmptyCollection
      isRequired
      // the dialog was opened to begin here
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
    >
      <Label className={field.label ?? ''}>{t('clients.one')}</Label>
      <div className={styles.sought}>
        <Input className={field.input ?? ''} placeholder={t('clients.search')} />
        <AriaButton className={styles.unfold ?? ''} aria-label={t('actions.showClients')}>
          <Chevron />
        </AriaButton>
      </div>
      <Popover className={styles.options ?? ''}>
        <ListBox<(typeof found)[number]>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.nothing}>{t('clients.notFound.text')}</p>}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className={styles.option ?? ''}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
