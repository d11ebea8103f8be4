import type { Result } from '../api';
import { BenchmarkCard } from '../benchmark/BenchmarkCard';
import { LeversCard } from '../outlook/LeversCard';
import { NextQuestionsCard } from '../outlook/NextQuestionsCard';
import { RobustnessCard } from '../outlook/RobustnessCard';
import { useLevers } from '../outlook/useLevers';
import { ChannelsCard } from '../plan/ChannelsCard';
import { RunwayCard } from '../plan/RunwayCard';
import { CarriedCard } from './CarriedCard';
import { DeliveryCard } from './DeliveryCard';
import { DimensionsCard } from './DimensionsCard';
import { FlagsCard } from './FlagsCard';
import { GapsCard } from './GapsCard';
import { LevelCard } from './LevelCard';
import { RequirementsCard } from './RequirementsCard';
import styles from './ResultSections.module.css';

/** The result from the answer (the level, what to do) to its reasons. */
export function ResultSections({ result, report }: { result: Result; report: React.ReactNode }) {
  const levers = useLevers(result);
  const outlook = levers.outlook.data;
  return (
    <div className={styles.sections}>
      <div className={styles.top}>
        <LevelCard result={result} robustness={outlook?.robustness} />
        <div className={styles.side}>
          <DeliveryCard result={result} />
          <RunwayCard result={result} />
        </div>
        {report}
      </div>
      {result.flags.length > 0 && <FlagsCard result={result} />}
      <LeversCard result={result} state={levers} />
      <DimensionsCard result={result} whatIf={levers.whatIf} />
      {!levers.outlook.error && (
        <div className={styles.halves}>
          <RobustnessCard robustness={outlook?.robustness} />
          {result.total.coverage < 1 && <NextQuestionsCard result={result} outlook={outlook} />}
        </div>
      )}
      {result.channels && <ChannelsCard result={result} channels={result.channels} />}
      <RequirementsCard result={result} />
      {result.gaps.length > 0 && <GapsCard result={result} />}
      {result.completedAt && <BenchmarkCard assessmentId={result.assessmentId} />}
      {result.carried.length > 0 && <CarriedCard result={result} />}
    </div>
  );
}
