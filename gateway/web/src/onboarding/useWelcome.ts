import { useState } from 'react';

const NAME = 'nachhalt.welcome';

/** Whether somebody at this browser wants the welcome to stay away. */
export function useWelcome() {
  const [isWanted, setWanted] = useState(() => localStorage.getItem(NAME) === null);
  const dismiss = () => {
    localStorage.setItem(NAME, 'seen');
    setWanted(false);
  };
  return { isWanted, dismiss };
}
