import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Field } from '../ui/Field';
import styles from './Branding.module.css';
import { contrastOnPaper, isColour, isLegible, LEGIBLE } from './contrast';

interface ColourFieldProps {
  name: 'main' | 'accent';
  value: string;
  onChange: (colour: string) => void;
}

/** A colour, picked or typed, with what its contrast is worth while it is being chosen. */
export function ColourField({ name, value, onChange }: ColourFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const label = t(`branding.colours.${name}.label`);
  return (
    <div className={styles.colour}>
      <Field
        name={name}
        label={label}
        hint={t(`branding.colours.${name}.hint`)}
        value={value}
        onChange={(typed) => onChange(typed.trim().toLowerCase())}
        maxLength={7}
        aria-describedby={id}
        isRequired
      />
      <input
        type="color"
        className={styles.picker}
        aria-label={t('branding.colours.pick', { label })}
        value={isColour(value) ? value : '#000000'}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={id} className={styles.contrast} role="status">
        <Contrast colour={value} />
      </p>
    </div>
  );
}

function Contrast({ colour }: { colour: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!isColour(colour)) {
    return t('branding.colours.unreadable');
  }
  // never better than it is
  const reached = format.number(Math.floor(contrastOnPaper(colour) * 10) / 10);
  const words = t('branding.colours.contrast', { reached, needed: format.number(LEGIBLE) });
  return (
    <>
      <Badge tone={isLegible(colour) ? 'good' : 'bad'}>
        {t(isLegible(colour) ? 'branding.colours.enough' : 'branding.colours.tooWeak')}
      </Badge>{' '}
      {words}
    </>
  );
}
