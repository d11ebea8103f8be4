import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import { InputLinks } from './InputLinks';
import styles from './RequirementsCard.module.css';
import { TruthSign } from './TruthSign';

/** Every gate with its requirements; what holds back right now is open, everything else is folded away. */
export function RequirementsCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const gates = result.levels
    .map((level) => ({
      level,
      requirements: result.requirements.filter((requirement) => requirement.level === level.id),
    }))
    .filter(({ requirements }) => requirements.length > 0);
  const next = gates.find(({ requirements }) => requirements.some(({ state }) => state !== 'true'));
  return (
    <Card title={t('result.requirements')} hint={t('result.requirementsHint')}>
      {gates.map((gate) => {
        const { level, requirements } = gate;
        const met = requirements.filter(({ state }) => state === 'true').length;
        return (
          <details key={level.id} className={styles.gate} open={gate === next}>
            <summary className={styles.summary}>
              <h3>{format.text(level.title)}</h3>
              <span className={styles.count}>{t('result.met', { met, of: requirements.length })}</span>
            </summary>
            <ul className={styles.list}>
              {requirements.map((requirement) => (
                <li key={requirement.id} className={styles.requirement}>
                  <TruthSign state={requirement.state} />
                  <div className={styles.words}>
                    <p>{format.text(requirement.sentence)}</p>
                    <InputLinks result={result} inputs={requirement.inputs} />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </Card>
  );
}
