import type { Result } from '../api';
import { Gradually } from '../../ui/Gradually';
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
  const parts = [
    <div key="top" className={styles.top}>
      <LevelCard result={result} robustness={outlook?.robustness} />
      <div className={styles.side}>
        <DeliveryCard result={result} />
        <RunwayCard result={result} />
      </div>
      {report}
    </div>,
    result.flags.length > 0 && <FlagsCard key="flags" result={result} />,
    <LeversCard key="levers" result={result} state={levers} />,
    <DimensionsCard key="dimensions" result={result} whatIf={levers.whatIf} />,
    !levers.outlook.error && (
      <div key="robustness" className={styles.halves}>
        <RobustnessCard robustness={outlook?.robustness} />
        {result.total.coverage < 1 && <NextQuestionsCard result={result} outlook={outlook} />}
      </div>
    ),
    result.channels && <ChannelsCard key="channels" result={result} channels={result.channels} />,
    <RequirementsCard key="requirements" result={result} />,
    result.gaps.length > 0 && <GapsCard key="gaps" result={result} />,
    result.completedAt && <BenchmarkCard key="benchmark" assessmentId={result.assessmentId} />,
    result.carried.length > 0 && <CarriedCard key="carried" result={result} />,
  ];
  return (
    <div className={styles.sections}>
      <Gradually parts={parts} />
    </div>
  );
}
