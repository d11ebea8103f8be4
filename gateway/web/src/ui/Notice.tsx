import { Button } from './Button';
import { classes } from './classes';
import styles from './Notice.module.css';

interface NoticeProps {
  tone: 'calm' | 'warn' | 'bad' | 'good';
  title?: string;
  action?: { label: string; onPress: () => void };
  children: React.ReactNode;
}

/** Something to know, in its place on the page. Bad news is announced to screen readers. */
export function Notice({ tone, title, action, children }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === 'bad' ? 'alert' : 'note'}>
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {action && (
        <Button small onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
