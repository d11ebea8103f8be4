import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import type { Result } from '../api';
import { InputLinks } from './InputLinks';
import styles from './RequirementsCard.module.css';
import { TruthBadge } from './TruthBadge';

/** Every gate with its requirements; what is met already is folded away, what holds back is open. */
export function RequirementsCard({ result }: { result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  const gates = result.levels
    .map((level) => ({
      level,
      requirements: result.requirements.filter((requirement) => requirement.level === level.id),
    }))
    .filter(({ requirements }) => requirements.length > 0);
  return (
    <Card title={t('result.requirements')} hint={t('result.requirementsHint')}>
      {gates.map(({ level, requirements }) => {
        const met = requirements.filter(({ state }) => state === 'true').length;
        return (
          <details key={level.id} className={styles.gate} open={met < requirements.length}>
            <summary className={styles.summary}>
              <h3>{format.text(level.title)}</h3>
              <span className={styles.count}>{t('result.met', { met, of: requirements.length })}</span>
            </summary>
            <ul className={styles.list}>
              {requirements.map((requirement) => (
                <li key={requirement.id} className={styles.requirement}>
                  <TruthBadge state={requirement.state} />
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
