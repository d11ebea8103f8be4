import { useTranslation } from 'react-i18next';

import type { Question } from '../../assessments/api';
import { useFormat } from '../../i18n/format';
import { anchorOf } from './anchors';
import styles from './CatalogueText.module.css';
import { Condition } from './Condition';
import { OptionTable } from './OptionTable';

/** A question as it is asked, with everything that its answers are worth. */
export function QuestionText({ question }: { question: Question }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, text, help, kind, perspectives, weight, notApplicableAllowed, evidenceFrom, against } =
    question;
  const facts = [
    t(`catalogues.kinds.${kind}`),
    format.list(perspectives.map((perspective) => t(`assessments.perspectives.${perspective}`))),
    weight === 0 ? t('catalogues.unscored') : t('catalogues.weight', { weight: format.number(weight) }),
    notApplicableAllowed && t('catalogues.notApplicable'),
    typeof evidenceFrom === 'number' && t('catalogues.evidenceFrom', { points: format.points(evidenceFrom) }),
    against && t('catalogues.against', { question: against }),
  ].filter(Boolean);
  return (
    <article id={anchorOf(id)} tabIndex={-1} className={styles.question} aria-labelledby={`t-${id}`}>
      <h3 id={`t-${id}`} className={styles.words}>
        {format.text(text)}
      </h3>
      {help && <p>{format.text(help)}</p>}
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {question.visibleWhen && <Condition label={t('catalogues.visibleWhen')} when={question.visibleWhen} />}
      <OptionTable question={question} />
    </article>
  );
}
