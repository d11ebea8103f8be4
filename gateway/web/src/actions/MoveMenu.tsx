import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { Button } from '../ui/Button';
import { Chevron } from '../ui/Chevron';
import { type Action, type State, STATES } from './api';
import styles from './MoveMenu.module.css';

interface MoveMenuProps {
  action: Action;
  onMove: (to: State) => void;
}

/** The state of an action and the others it can be brought to. */
export function MoveMenu({ action, onMove }: MoveMenuProps) {
  const { t } = useTranslation();
  const { state, title } = action;
  return (
    <MenuTrigger>
      <Button small aria-label={t('actions.moveOne', { title, state: t(`actions.states.${state}`) })}>
        {t(`actions.states.${state}`)}
        <Chevron />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          className={styles.menu ?? ''}
          aria-label={t('actions.move')}
          onAction={(to) => onMove(to as State)}
          items={STATES.filter((other) => other !== state).map((id) => ({ id }))}
        >
          {({ id }) => (
            <MenuItem id={id} className={styles.item ?? ''} textValue={t(`actions.states.${id}`)}>
              <span className={styles.dot} data-state={id} aria-hidden="true" />
              {t(`actions.states.${id}`)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
