import { useQuery } from '@tanstack/react-query';

import { useFormat } from '../../i18n/format';
import { catalogueQuery } from '../api';
import type { Comparison, Pair } from './api';
import { ChangesCard } from './ChangesCard';
import styles from './ComparisonSections.module.css';
import { CyclesChoice } from './CyclesChoice';
import { DifferenceCard } from './DifferenceCard';
import { DifferenceTable } from './DifferenceTable';
import { TrendCard } from './TrendCard';

interface ComparisonSectionsProps {
  comparison: Comparison;
  onCompare: (pair: Pair) => void;
}

export function ComparisonSections({ comparison, onCompare }: ComparisonSectionsProps) {
  const format = useFormat();
  const { data: catalogue } = useQuery(catalogueQuery(comparison.to.catalogue));
  const levelTitle = (id: string) => {
    const level = catalogue?.levels.find((candidate) => candidate.id === id);
    return level ? format.text(level.title) : '…';
  };
  return (
    <div className={styles.sections}>
      <CyclesChoice comparison={comparison} onCompare={onCompare} />
      <DifferenceCard comparison={comparison} levelTitle={levelTitle} />
      <DifferenceTable comparison={comparison} />
      <TrendCard comparison={comparison} levelTitle={levelTitle} />
      <ChangesCard comparison={comparison} />
    </div>
  );
}
