import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Chips } from '../../ui/Chips';
import { NumberInput } from '../../ui/NumberInput';
import type { PlannedChannel } from './api';
import type { FieldsProps } from './PlanForm';
import styles from './PlanForm.module.css';
import { withChannel, withChannels } from './plans';

const MOST_POSTS = 500;
const HOURS_OF_A_WEEK = 168;

/** Where is posted, how often, and at what effort; what is left empty takes the figure from practice. */
export function ChannelFields({ plan, planning, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const usual = ({ low, high }: { low: number; high: number }) =>
    t('plan.hints.usual', { figure: [...new Set([low, high].map(format.number))].join('–') });
  return (
    <Card title={t('plan.channelsPlanned')} hint={t('plan.channelsPlannedHint')}>
      <Chips
        label={t('plan.fields.channels')}
        options={planning.channels.map(({ id, title }) => ({ id, label: format.text(title) }))}
        value={plan.channels?.map(({ channel }) => channel) ?? []}
        onChange={(chosen) => onChange(withChannels(plan, chosen))}
      />
      <div className={styles.items}>
        {plan.channels?.map(({ channel, posts, hoursPerPost, community, costPerPost }, position) => {
          const profile = planning.channels.find(({ id }) => id === channel);
          const change = (part: Partial<PlannedChannel>) => onChange(withChannel(plan, position, part));
          const name = (field: string) => `channels[${position}].${field}`;
          return (
            <fieldset key={channel} className={styles.item}>
              <legend className={styles.name}>{profile ? format.text(profile.title) : channel}</legend>
              <div className={styles.row}>
                <NumberInput
                  name={name('posts')}
                  label={t('plan.fields.posts')}
                  hint={profile && usual(profile.cadence)}
                  unit={t('plan.units.perWeek')}
                  maxValue={MOST_POSTS}
                  value={posts}
                  onChange={(value) => change({ posts: value })}
                />
                <NumberInput
                  name={name('hoursPerPost')}
                  label={t('plan.fields.hoursPerPost')}
                  hint={profile && usual(profile.hoursPerPost)}
                  unit={t('plan.units.hours')}
                  minValue={0.05}
                  maxValue={HOURS_OF_A_WEEK}
                  value={hoursPerPost}
                  onChange={(value) => change({ hoursPerPost: value })}
                />
                <NumberInput
                  name={name('community')}
                  label={t('plan.fields.community')}
                  hint={profile && usual(profile.community)}
                  unit={t('plan.units.hoursPerWeek')}
                  maxValue={HOURS_OF_A_WEEK}
                  value={community}
                  onChange={(value) => change({ community: value })}
                />
                <NumberInput
                  name={name('costPerPost')}
                  label={t('plan.fields.costPerPost')}
                  unit="€"
                  maxValue={1_000_000}
                  value={costPerPost}
                  onChange={(value) => change({ costPerPost: value })}
                />
              </div>
            </fieldset>
          );
        })}
      </div>
    </Card>
  );
}
