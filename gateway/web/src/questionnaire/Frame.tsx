import { Logo } from '../ui/Logo';
import styles from './Questionnaire.module.css';

/** What is around the questionnaire: who asks, and no way to anywhere else. */
export function Frame({ by, children }: React.PropsWithChildren<{ by?: string }>) {
  return (
    <>
      <header className={styles.top}>
        <Logo size={28} />
        <span>{by ?? 'Nachhalt'}</span>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
