import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useFormat } from '../../i18n/format';
import type { Input, Result } from '../api';
import { questionLink } from '../links';
import styles from './InputLinks.module.css';

/** The answers a statement rests on, each a link to where it was given. */
export function InputLinks({ result, inputs }: { result: Result; inputs: readonly Input[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = ({ low, high, answer }: Input) =>
    typeof low === 'number' && typeof high === 'number'
      ? format.span(low, high)
      : answer
        ? format.text(answer)
        : t('result.noAnswer');
  const linked = inputs.filter(({ kind }) => kind === 'question' || kind === 'dimension');
  if (linked.length === 0) {
    return null;
  }
  return (
    <div className={styles.inputs}>
      <span className={styles.label}>{t('result.restsOn')}</span>
      <ul className={styles.list}>
        {linked.map((input) => (
          <li key={`${input.kind}/${input.id}`}>
            <Link to={questionLink(result.assessmentId, result, input)}>{format.text(input.label)}</Link>{' '}
            <span className={styles.points}>
              {said(input)}
              {input.kind === 'question' && result.carried.includes(input.id) && `, ${t('result.carried')}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
