import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Dimension } from '../../assessments/api';
import { Button } from '../../ui/Button';
import { NumberInput } from '../../ui/NumberInput';
import type { Apply } from './AdjustCard';
import type { Place } from './adjusting';
import styles from './Drafting.module.css';

/** How much a dimension counts. */
export function DimensionFields({ place, onApply }: { place: Place<Dimension>; onApply: Apply }) {
  const { t } = useTranslation();
  const { id, weight: before } = place.thing;
  const [weight, setWeight] = useState<number | undefined>(before);
  return (
    <>
      <NumberInput
        name="weight"
        label={t('catalogues.properties.weight')}
        hint={t('catalogues.adjust.weightHint')}
        value={weight}
        onChange={setWeight}
      />
      <div className={styles.buttons}>
        <Button
          small
          isDisabled={weight === undefined || weight === before}
          onPress={() => {
            if (weight !== undefined) {
              onApply([{ way: place.way, values: { weight } }], id);
            }
          }}
        >
          {t('catalogues.adjust.apply')}
        </Button>
      </div>
    </>
  );
}
