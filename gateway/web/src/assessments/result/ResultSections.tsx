import type { Result } from '../api';
import { DeliveryCard } from './DeliveryCard';
import { DimensionsCard } from './DimensionsCard';
import { FlagsCard } from './FlagsCard';
import { GapsCard } from './GapsCard';
import { LevelCard } from './LevelCard';
import { RequirementsCard } from './RequirementsCard';
import styles from './ResultSections.module.css';

/** The result from the answer (the level, what to do) to its reasons. */
export function ResultSections({ result, report }: { result: Result; report: React.ReactNode }) {
  return (
    <div className={styles.sections}>
      <div className={styles.top}>
        <LevelCard result={result} />
        <div className={styles.side}>
          <DeliveryCard result={result} />
          {report}
        </div>
      </div>
      {result.flags.length > 0 && <FlagsCard result={result} />}
      <DimensionsCard result={result} />
      <RequirementsCard result={result} />
      {result.gaps.length > 0 && <GapsCard result={result} />}
    </div>
  );
}
