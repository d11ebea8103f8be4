import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link, type LinkProps } from 'react-router';

import styles from './Button.module.css';
import { classes } from './classes';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  look?: Look;
  small?: boolean;
}

function lookOf({ look = 'secondary', small }: Looks): string {
  return classes(styles.button, styles[look], small && styles.small);
}

export interface ButtonProps extends Omit<AriaButtonProps, 'className'>, Looks {}

export function Button({ look, small, ...props }: ButtonProps) {
  return <AriaButton {...props} className={lookOf({ look, small })} data-look={look} />;
}

/** Goes to another page of the app and looks like a button. */
export function ButtonLink({ look, small, ...props }: Omit<LinkProps, 'className'> & Looks) {
  return <Link {...props} className={lookOf({ look, small })} />;
}

/** Leaves the app: a download or the login. */
export function ButtonAnchor({
  look,
  small,
  children,
  ...props
}: Omit<React.ComponentProps<'a'>, 'className'> & Looks) {
  return (
    <a {...props} className={lookOf({ look, small })}>
      {children}
    </a>
  );
}
