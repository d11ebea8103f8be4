import styles from './Badge.module.css';
import { classes } from './classes';

/** A short word on the state of something; the word carries the meaning, the colour only helps. */
export function Badge({
  tone = 'calm',
  children,
}: {
  tone?: 'calm' | 'good' | 'warn' | 'bad' | 'primary';
  children: React.ReactNode;
}) {
  return <span className={classes(styles.badge, styles[tone])}>{children}</span>;
}
