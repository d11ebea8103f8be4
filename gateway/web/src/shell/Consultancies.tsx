import { useMutation } from '@tanstack/react-query';

import { workFor } from '../session/consultancy';
import type { Consultancy } from '../session/me';
import { Button } from '../ui/Button';
import { Refused } from '../ui/Refused';
import styles from './Consultancies.module.css';

interface ConsultanciesProps {
  choices: Consultancy[];
  /** Where the app starts over. */
  path: string;
}

/** Consultancies to work for from now on. */
export function Consultancies({ choices, path }: ConsultanciesProps) {
  const { mutate, error, isIdle, isError } = useMutation({ mutationFn: (id: string) => workFor(id, path) });
  return (
    <div className={styles.choices}>
      {error && <Refused error={error} />}
      <ul className={styles.list}>
        {choices.map(({ id, name }) => (
          <li key={id}>
            <Button isDisabled={!isIdle && !isError} onPress={() => mutate(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
