import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import styles from './Changes.module.css';
import { type Change, countOf, type Detail, type Differences } from './differences';
import { GROUPS } from './things';
import { useValueWords } from './useValueWords';

const TONES = { added: 'good', removed: 'bad', changed: 'warn' } as const;

/** What is different, group by group. */
export function Changes({ all }: { all: Differences }) {
  const { t } = useTranslation();
  if (countOf(all) === 0) {
    return <Empty title={t('catalogues.compare.same.title')}>{t('catalogues.compare.same.text')}</Empty>;
  }
  return GROUPS.map(
    (group) =>
      all[group].length > 0 && (
        <Card
          key={group}
          title={t(`catalogues.compare.groups.${group}`)}
          hint={t('catalogues.compare.count', { count: all[group].length })}
        >
          <ul className={styles.changes}>
            {all[group].map((change) => (
              <ChangeItem key={`${change.within?.de} ${change.id}`} change={change} />
            ))}
          </ul>
        </Card>
      ),
  );
}

function ChangeItem({ change: { id, kind, title, within, details } }: { change: Change }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className={styles.change}>
      <div className={styles.head}>
        <h3>{format.text(title)}</h3>
        <Badge tone={TONES[kind]}>{t(`catalogues.compare.kinds.${kind}`)}</Badge>
      </div>
      <p className={styles.facts}>
        {within && `${format.text(within)} · `}
        <code>{id}</code>
      </p>
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map((detail, position) => (
            <DetailLine key={position} detail={detail} />
          ))}
        </dl>
      )}
    </li>
  );
}

function DetailLine({ detail: { what, of, before, after } }: { detail: Detail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useValueWords();
  const name = t(`catalogues.properties.${what}`);
  return (
    <div>
      <dt>{of && what !== 'option' ? t('catalogues.compare.of', { name, of: format.text(of) }) : name}</dt>
      <dd>
        <del>
          <span className="visually-hidden">{t('catalogues.compare.before')} </span>
          {words(what, before)}
        </del>
        <span aria-hidden="true"> → </span>
        <ins>
          <span className="visually-hidden">{t('catalogues.compare.after')} </span>
          {words(what, after)}
        </ins>
      </dd>
    </div>
  );
}
