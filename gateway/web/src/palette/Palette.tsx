import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useNavigate } from 'react-router';

import { Refused } from '../ui/Refused';
import { foundQuery } from './api';
import styles from './Palette.module.css';
import { recent } from './recent';

interface Hit {
  to: string;
  name: string;
  more?: string;
}

/** Finds a client by the beginnings of words; keys alone are enough. Without a word it shows those opened last. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, error, isPlaceholderData } = useQuery({
    ...foundQuery(search),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const found = search === '' ? [] : (data?.items ?? []);
  const hits: Hit[] =
    search === ''
      ? recent().map(({ id, name }) => ({ to: `/clients/${id}`, name }))
      : [
          ...found.map(({ id, name, sector }) => ({ to: `/clients/${id}`, name, more: sector })),
          ...(data?.next
            ? [{ to: `/clients?search=${encodeURIComponent(search)}`, name: t('palette.all', { search }) }]
            : []),
        ];
  const says = search === '' ? t('palette.recent') : t('palette.found', { count: found.length });
  const isEmpty = search !== '' && data !== undefined && !isPlaceholderData && found.length === 0;
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('palette.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              className={styles.search ?? ''}
              aria-label={t('clients.search')}
              // the palette was opened to type here
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
            >
              <Input className={styles.input ?? ''} placeholder={t('clients.search')} />
            </SearchField>
            {error && <Refused error={error} />}
            <p className={styles.says} role="status">
              {isEmpty
                ? t('palette.nothing', { search })
                : hits.length > 0 || search !== ''
                  ? says
                  : t('palette.hint')}
            </p>
            <Menu
              className={styles.hits ?? ''}
              aria-label={says}
              items={hits.map((hit) => ({ ...hit, id: hit.to }))}
              onAction={(to) => {
                onClose();
                void navigate(String(to));
              }}
            >
              {({ name, more }) => (
                <MenuItem className={styles.hit ?? ''} textValue={name}>
                  <span className={styles.name}>{name}</span>
                  {more && <span className={styles.more}>{more}</span>}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
