import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../i18n/format';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Row, Rows } from '../ui/Rows';
import { placeOf, type Summary } from './api';
import { StateBadge } from './StateBadge';

/** One catalogue with all its versions, the newest first. */
export function CatalogueCard({ editions }: { editions: readonly Summary[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [newest] = editions;
  if (!newest) {
    return null;
  }
  const title = format.text(newest.title);
  return (
    <Card title={title} name={`${title}, ${newest.id}`} hint={<code>{newest.id}</code>}>
      <Rows>
        {editions.map((edition) => (
          <Row
            key={edition.version}
            name={
              <>
                <Link to={placeOf(edition)}>{t('catalogues.version', { version: edition.version })}</Link>
                <StateBadge edition={edition} />
              </>
            }
            facts={[facts(edition)]}
            action={
              edition.state === 'draft' && (
                <ButtonLink
                  small
                  to={`${placeOf(edition)}/edit`}
                  aria-label={t('catalogues.editThis', { version: edition.version })}
                >
                  {t('common.edit')}
                </ButtonLink>
              )
            }
          />
        ))}
      </Rows>
    </Card>
  );

  function facts({ questions, changedAt, state }: Summary): string {
    const when = changedAt && t(`catalogues.since.${state}`, { date: format.date(changedAt) });
    return [t('catalogues.questions', { count: questions }), when].filter(Boolean).join(' · ');
  }
}
