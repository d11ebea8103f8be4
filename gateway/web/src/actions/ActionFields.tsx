import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { NumberInput } from '../ui/NumberInput';
import { Select } from '../ui/Select';
import { STATES } from './api';
import styles from './ActionDialog.module.css';
import type { useActionForm } from './useActionForm';
import { useOwners } from './useOwners';

interface ActionFieldsProps {
  typed: ReturnType<typeof useActionForm>;
  clientId: string;
}

export function ActionFields({ typed: { base, data, change }, clientId }: ActionFieldsProps) {
  const { t } = useTranslation();
  const owners = useOwners(clientId, base?.owner);
  return (
    <>
      <Field
        name="title"
        label={t('actions.fields.title')}
        value={data.title}
        onChange={(title) => change({ title })}
        isRequired
        maxLength={200}
        // the dialog was opened to type this
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={clientId !== ''}
      />
      <Field
        name="details"
        label={t('actions.fields.details')}
        rows={3}
        value={data.details}
        onChange={(details) => change({ details })}
        maxLength={4000}
      />
      <Select
        label={t('actions.fields.owner')}
        anything={t('actions.nobody')}
        options={owners}
        value={data.owner}
        onChange={(owner) => change({ owner })}
      />
      <div className={styles.pair}>
        <Field
          name="dueOn"
          type="date"
          label={t('actions.fields.dueOn')}
          value={data.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
        <NumberInput
          name="effortHours"
          label={t('actions.fields.effortHours')}
          unit={t('actions.unit')}
          value={data.effortHours}
          onChange={(effortHours) => change({ effortHours })}
          minValue={0.25}
          maxValue={10_000}
        />
      </div>
      <Choice
        label={t('actions.fields.state')}
        options={STATES.map((id) => ({ id, label: t(`actions.states.${id}`) }))}
        value={data.state}
        onChange={(state) => change({ state })}
      />
      {base?.origin && (
        <p>
          <Link to={`/assessments/${base.origin.assessmentId}/result`}>
            {t(`actions.follows.${base.origin.kind}`)}
          </Link>
        </p>
      )}
    </>
  );
}
