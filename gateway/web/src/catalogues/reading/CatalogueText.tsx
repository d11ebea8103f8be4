import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Search } from '../../ui/Search';
import styles from './CatalogueText.module.css';
import { Channels } from './Channels';
import { Contents } from './Contents';
import { Delivery } from './Delivery';
import { DimensionText } from './DimensionText';
import { Flags } from './Flags';
import { Levels } from './Levels';
import { found } from './search';
import { useAnchor } from './useAnchor';

/** Everything that a catalogue says, with a table of contents and a search. */
export function CatalogueText({ catalogue }: { catalogue: Catalogue }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const [sought, setSought] = useState('');
  const shown = useMemo(() => found(catalogue, sought, language), [catalogue, sought, language]);
  useAnchor();
  const nothing =
    shown.dimensions.length + shown.levels.length + shown.flags.length + shown.channels.length === 0;
  return (
    <div className={styles.columns}>
      <div className={styles.side} data-print="never">
        <Search label={t('catalogues.search')} value={sought} onChange={setSought} />
        <Contents shown={shown} delivery={sought === '' && catalogue.delivery.length > 0} />
      </div>
      <div className={styles.text}>
        <p role="status" className="visually-hidden">
          {sought && t('catalogues.found', { count: shown.questions })}
        </p>
        {nothing && (
          <Empty title={t('catalogues.nothing.title')}>{t('catalogues.nothing.text', { sought })}</Empty>
        )}
        {shown.dimensions.map((dimension) => (
          <DimensionText key={dimension.id} dimension={dimension} />
        ))}
        {shown.levels.length > 0 && <Levels levels={shown.levels} />}
        {shown.flags.length > 0 && <Flags flags={shown.flags} levels={catalogue.levels} />}
        {sought === '' && catalogue.delivery.length > 0 && (
          <Card title={t('catalogues.delivery.title')} hint={t('catalogues.delivery.hint')}>
            <Delivery rules={catalogue.delivery} />
          </Card>
        )}
        {shown.channels.length > 0 && catalogue.planning && (
          <Channels channels={shown.channels} planning={catalogue.planning} />
        )}
      </div>
    </div>
  );
}
