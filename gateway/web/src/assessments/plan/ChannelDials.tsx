import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Dial } from '../../ui/Dial';
import type { Result } from '../api';
import type { Plan } from './api';
import { dialEnd } from './dialRange';
import styles from './DialsCard.module.css';
import { withChannel } from './plans';

const USUAL_POSTS = 5;

interface ChannelDialsProps {
  plan: Plan;
  base: Plan;
  /** Names the channels. */
  runway: Result['runway'];
  onVary: (plan: Plan) => void;
}

/** How often is posted where. */
export function ChannelDials({ plan, base, runway, onVary }: ChannelDialsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (id: string) => {
    const part = runway?.hours.parts.find((candidate) => candidate.id === id);
    return part ? format.text(part.label) : id;
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('plan.cadence')}</legend>
      {plan.channels?.map(({ channel, posts }, position) => (
        <Dial
          key={channel}
          label={nameOf(channel)}
          value={posts}
          max={dialEnd(base.channels?.[position]?.posts, USUAL_POSTS)}
          step={0.25}
          says={posts === undefined ? t('plan.notKnown') : format.number(posts)}
          onChange={(value) => onVary(withChannel(plan, position, { posts: value }))}
        />
      ))}
    </fieldset>
  );
}
