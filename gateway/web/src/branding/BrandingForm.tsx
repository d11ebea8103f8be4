import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';

import { Problem } from '../api/problem';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { Field } from '../ui/Field';
import { Refused } from '../ui/Refused';
import styles from './Branding.module.css';
import { ColourField } from './ColourField';
import { canBeSet, type Draft, HOUSE, isSame } from './draft';
import { LogoField } from './LogoField';
import { useLeaving } from '../ui/useLeaving';

interface BrandingFormProps {
  draft: Draft;
  saved: Draft;
  error: Error | null;
  isPending: boolean;
  onChange: (change: Partial<Draft>) => void;
  onSubmit: () => void;
  onDiscard: () => void;
}

/** The services name the texts of both languages and the lines of the contact one by one. */
function faultsOf(error: Error | null): Record<string, string[]> {
  const named = error instanceof Problem ? error.byField : {};
  return Object.fromEntries(
    Object.entries(named).map(([field, messages]) => [
      field.replace(/^closing\./, '').replace(/\[.*$/, ''),
      messages,
    ]),
  );
}

export function BrandingForm(props: BrandingFormProps) {
  const { t } = useTranslation();
  const { draft, saved, error, onChange } = props;
  const [isResetting, setResetting] = useState(false);
  const isChanged = !isSame(draft, saved);
  const leaving = useLeaving(isChanged && !props.isPending);
  const faults = faultsOf(error);
  return (
    <Form
      className={styles.form ?? ''}
      validationErrors={faults}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Card title={t('branding.logo.title')}>
        <LogoField value={draft.logo} faults={faults.logo ?? []} onChange={(logo) => onChange({ logo })} />
      </Card>
      <Card title={t('branding.colours.title')} hint={t('branding.colours.why')}>
        <div className={styles.colours}>
          <ColourField name="main" value={draft.main} onChange={(main) => onChange({ main })} />
          <ColourField name="accent" value={draft.accent} onChange={(accent) => onChange({ accent })} />
        </div>
      </Card>
      <Card title={t('branding.words')}>
        <Field
          name="contact"
          label={t('branding.contact.label')}
          hint={t('branding.contact.hint')}
          rows={5}
          value={draft.contact}
          onChange={(contact) => onChange({ contact })}
        />
        <Field
          name="footer"
          label={t('branding.footer.label')}
          hint={t('branding.footer.hint')}
          maxLength={160}
          value={draft.footer}
          onChange={(footer) => onChange({ footer })}
        />
        <Field
          name="de"
          label={t('branding.closing.de')}
          hint={t('branding.closing.hint')}
          rows={5}
          maxLength={2000}
          value={draft.de}
          onChange={(de) => onChange({ de })}
        />
        <Field
          name="en"
          label={t('branding.closing.en')}
          rows={5}
          maxLength={2000}
          value={draft.en}
          onChange={(en) => onChange({ en })}
        />
      </Card>
      {error && Object.keys(faults).length === 0 && <Refused error={error} />}
      <p className={styles.hint}>{t('branding.from')}</p>
      <div className={styles.foot}>
        <Button look="quiet" isDisabled={isSame(draft, HOUSE)} onPress={() => setResetting(true)}>
          {t('branding.reset.open')}
        </Button>
        <Button look="quiet" isDisabled={!isChanged} onPress={props.onDiscard}>
          {t('branding.discard')}
        </Button>
        <Button
          look="primary"
          type="submit"
          isDisabled={!isChanged || !canBeSet(draft)}
          isPending={props.isPending}
        >
          {t('common.save')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('branding.reset.title')}
        confirm={t('branding.reset.confirm')}
        isOpen={isResetting}
        onConfirm={() => {
          onChange(HOUSE);
          setResetting(false);
        }}
        onClose={() => setResetting(false)}
      >
        <p>{t('branding.reset.text')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={t('branding.leave.title')}
        confirm={t('branding.leave.confirm')}
        isOpen={leaving.isAsking}
        isFinal
        onConfirm={leaving.leave}
        onClose={leaving.stay}
      >
        <p>{t('branding.leave.text')}</p>
      </ConfirmDialog>
    </Form>
  );
}
