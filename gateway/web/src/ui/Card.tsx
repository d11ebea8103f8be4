import { useId } from 'react';

import styles from './Card.module.css';

interface CardProps {
  title: string;
  /** What tells it from others with the same title. */
  name?: string;
  hint?: React.ReactNode;
  actions?: React.ReactNode;
  children: React.ReactNode;
}

/** A part of a page with its own heading. */
export function Card({ title, name, hint, actions, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} {...(name ? { 'aria-label': name } : { 'aria-labelledby': id })}>
      <div className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {hint && <p className={styles.hint}>{hint}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}
