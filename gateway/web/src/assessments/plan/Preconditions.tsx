import { useFormat } from '../../i18n/format';
import type { Result } from '../api';
import { InputLinks } from '../result/InputLinks';
import { TruthBadge } from '../result/TruthBadge';
import type { ChannelAdvice } from './api';
import styles from './ChannelsCard.module.css';

/** What must be so before channels are talked about. */
export function Preconditions({
  result,
  preconditions,
}: {
  result: Result;
  preconditions: ChannelAdvice['preconditions'];
}) {
  const format = useFormat();
  return (
    <ul className={styles.preconditions}>
      {preconditions.map(({ id, state, sentence, inputs }) => (
        <li key={id}>
          <TruthBadge state={state} />
          <div>
            <p>{format.text(sentence)}</p>
            <InputLinks result={result} inputs={inputs} />
          </div>
        </li>
      ))}
    </ul>
  );
}
