import { useTranslation } from 'react-i18next';

import { Choice } from '../../ui/Choice';
import type { Comparison, Pair } from './api';
import styles from './ComparisonSections.module.css';

/** Which two cycles; the later one always comes after the earlier one. */
export function CyclesChoice({
  comparison,
  onCompare,
}: {
  comparison: Comparison;
  onCompare: (pair: Pair) => void;
}) {
  const { t } = useTranslation();
  const { from, to, trend } = comparison;
  const known = new Map([...trend, from, to].map(({ assessmentId, cycle }) => [assessmentId, cycle]));
  const cycles = [...known].map(([id, cycle]) => ({ id, cycle })).sort((a, b) => a.cycle - b.cycle);
  const options = (chosen: typeof cycles) =>
    chosen.map(({ id, cycle }) => ({ id, label: t('assessments.cycle', { cycle }) }));
  const after = (cycle: number) => cycles.filter((candidate) => candidate.cycle > cycle);

  function compareFrom(id: string) {
    const cycle = known.get(id) ?? 0;
    const later = to.cycle > cycle ? to.assessmentId : after(cycle)[0]?.id;
    onCompare({ from: id, to: later });
  }

  return (
    <div className={styles.choice} data-print="never">
      <Choice
        label={t('comparison.from')}
        options={options(cycles.slice(0, -1))}
        value={from.assessmentId}
        onChange={compareFrom}
      />
      <Choice
        label={t('comparison.to')}
        options={options(after(from.cycle))}
        value={to.assessmentId}
        onChange={(id) => onCompare({ from: from.assessmentId, to: id })}
      />
    </div>
  );
}
