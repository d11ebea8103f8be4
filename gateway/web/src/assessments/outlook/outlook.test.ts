import { describe, expect, it } from 'vitest';

import { createFormat } from '../../i18n/format';
import { catalogue } from '../../test/samples/catalogue';
import { outlook } from '../../test/samples/outlook';
import { result } from '../../test/samples/result';
import { metFor, newlyMet } from './effects';
import { leverAnswers } from './leverAnswers';
import { shareWords, verdictOn } from './verdict';

const format = createFormat('de');

describe('looking ahead', () => {
  it('lets everybody who is asked give the better answer', () => {
    expect(leverAnswers(outlook.levers.changes, catalogue)).toEqual([
      { question: 'goal', perspective: 'management', value: 'yes' },
      { question: 'goal', perspective: 'doers', value: 'yes' },
      { question: 'goal', perspective: 'consultant', value: 'yes' },
      { question: 'reason', perspective: 'consultant', value: 'partly' },
    ]);
  });

  it('counts the requirements of a level together with those below', () => {
    expect(metFor(result, 'listen')).toEqual({ met: 1, of: 1 });
    expect(metFor(result, 'pilot')).toEqual({ met: 1, of: 3 });
  });

  it('names what is met afterwards and was not before', () => {
    const requirements = result.requirements.map((one) => ({ ...one, state: 'true' as const }));
    expect(newlyMet(result, { ...result, requirements }).map(({ id }) => id)).toEqual([
      'ground-1',
      'pilot-1',
    ]);
  });

  it('puts a share into a word', () => {
    expect([1, 0.9, 0.89, 0.5, 0.2].map(verdictOn)).toEqual(['firm', 'firm', 'fair', 'close', 'open']);
  });

  it('never says all or nothing where there is a little more or less', () => {
    expect([1, 0.998, 0.99, 0.003, 0].map((share) => shareWords(share, format))).toEqual([
      '100\u00a0%',
      '> 99\u00a0%',
      '99\u00a0%',
      '< 1\u00a0%',
      '0\u00a0%',
    ]);
  });
});
