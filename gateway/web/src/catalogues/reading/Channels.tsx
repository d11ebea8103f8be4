import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Facts } from '../../ui/Facts';
import type { Channel, Planning } from '../api';
import { PARTS } from './anchors';
import styles from './CatalogueText.module.css';
import { Requirements } from './Requirements';
import { useFigureWords } from './useFigureWords';

/** What is known of the channels, each figure with its source; and what must be true before they are advised. */
export function Channels({ channels, planning }: { channels: readonly Channel[]; planning: Planning }) {
  const { t } = useTranslation();
  return (
    <div id={PARTS.channels} tabIndex={-1} className={styles.part}>
      <Card title={t('catalogues.channels.title')} hint={t('catalogues.channels.hint')}>
        {planning.unlock.length > 0 && (
          <div className={styles.question}>
            <h3 className={styles.words}>{t('catalogues.channels.unlock')}</h3>
            <Requirements requirements={planning.unlock} />
          </div>
        )}
        {channels.map((channel) => (
          <ChannelText key={channel.id} channel={channel} planning={planning} />
        ))}
      </Card>
    </div>
  );
}

function ChannelText({ channel, planning }: { channel: Channel; planning: Planning }) {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigureWords();
  const { id, title, audience, reach, hoursPerPost, cadence, community } = channel;
  const named = (terms: Planning['formats'], ids: readonly string[]) =>
    format.list(terms.filter((term) => ids.includes(term.id)).map(({ text }) => format.text(text)));
  const facts: [string, string][] = [
    [t('plan.fields.audiences'), named(planning.audiences, channel.audiences)],
    [t('plan.fields.purposes'), named(planning.purposes, channel.purposes)],
    [t('plan.aspects.formats'), named(planning.formats, channel.formats)],
    [t('catalogues.channels.hoursPerPost'), figure(hoursPerPost)],
    [t('plan.cadence'), figure(cadence)],
    [t('catalogues.channels.community'), figure(community)],
  ];
  if (reach) {
    facts.push([t('catalogues.channels.reach'), figure(reach)]);
  }
  return (
    <article className={styles.question} aria-labelledby={`channel-${id}`}>
      <h3 id={`channel-${id}`} className={styles.words}>
        {format.text(title)}
      </h3>
      <p>{format.text(audience)}</p>
      <Facts facts={facts} />
    </article>
  );
}
