import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/format';
import { useEffortWords } from '../reading/useEffortWords';
import { useFigureWords } from '../reading/useFigureWords';
import type { Property, Value } from './things';

const KINDS = ['choice', 'multi', 'scale', 'number', 'text'] as const;
const AGGREGATIONS = ['mean', 'minimum', 'sum'] as const;
const SEVERITIES = ['note', 'warning', 'blocking'] as const;
const PERSPECTIVES = ['management', 'doers', 'consultant'] as const;

/** What a property of a catalogue says, in words; a dash for nothing. */
export function useValueWords(): (what: Property, value: Value) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const figure = useFigureWords();
  const effort = useEffortWords();

  function word(what: Property, value: string): string {
    const words: Partial<Record<Property, Record<string, string>>> = {
      kind: named(KINDS, (kind) => t(`catalogues.kinds.${kind}`)),
      aggregation: named(AGGREGATIONS, (aggregation) => t(`catalogues.aggregations.${aggregation}`)),
      severity: named(SEVERITIES, (severity) => t(`result.severities.${severity}`)),
      perspectives: named(PERSPECTIVES, (who) => t(`assessments.perspectives.${who}`)),
    };
    return words[what]?.[value] ?? value;
  }

  return (what, value) => {
    if (value === null || value === undefined) {
      return '–';
    }
    switch (typeof value) {
      case 'string':
        return word(what, value);
      case 'number':
        return format.number(value);
      case 'boolean':
        return t(value ? 'catalogues.compare.yes' : 'catalogues.compare.no');
      case 'object':
        break;
    }
    if (isList(value)) {
      return value.length > 0 ? format.list(value.map((one) => word(what, one))) : '–';
    }
    if ('days' in value) {
      return effort(value);
    }
    return 'low' in value ? figure(value) : format.text(value);
  };
}

const named = <T extends string>(all: readonly T[], name: (one: T) => string): Record<string, string> =>
  Object.fromEntries(all.map((one) => [one, name(one)]));

const isList = (value: object): value is readonly string[] => Array.isArray(value);
