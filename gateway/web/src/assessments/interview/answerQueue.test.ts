import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Problem } from '../../api/problem';
import { AnswerQueue } from './answerQueue';
import type { Entry } from './answers';

const NAME = 'answers.a1';

function entry(question: string, value: string): Entry {
  return { question, perspective: 'consultant', state: 'answered', value, comment: null, evidence: null };
}

function stored(): Entry[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(NAME))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? '') as Entry);
}

describe('the queue of answers', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('forgets an answer only after the platform has confirmed it', async () => {
    let confirm: () => void = () => undefined;
    const queue = new AnswerQueue(localStorage, NAME, () => new Promise((done) => (confirm = done)));
    queue.put(entry('goal', 'yes'));
    expect(queue.snapshot().state).toBe('saving');
    expect(stored()).toHaveLength(1);
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.snapshot().state).toBe('saved');
    expect(stored()).toEqual([]);
  });

  it('keeps answers while the connection is lost and sends them when it is back', async () => {
    const send = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(undefined);
    const queue = new AnswerQueue(localStorage, NAME, send);
    queue.put(entry('goal', 'yes'));
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.snapshot().state).toBe('waiting');
    expect(stored()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(queue.snapshot().state).toBe('saved');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('waits longer after each failure', async () => {
    const send = vi.fn().mockRejectedValue(new Problem(503));
    const queue = new AnswerQueue(localStorage, NAME, send);
    queue.put(entry('goal', 'yes'));
    await vi.advanceTimersByTimeAsync(1_000 + 2_000 + 4_000);
    expect(send).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it('finds what an earlier visit could not send', async () => {
    localStorage.setItem(`${NAME}/goal/consultant`, JSON.stringify(entry('goal', 'yes')));
    const send = vi.fn().mockResolvedValue(undefined);
    const queue = new AnswerQueue(localStorage, NAME, send);
    expect(queue.snapshot().state).toBe('waiting');
    await queue.flush();
    expect(send).toHaveBeenCalledWith([entry('goal', 'yes')]);
    expect(queue.snapshot().state).toBe('saved');
  });

  it('sends the newer of two answers to the same question', async () => {
    const sent: string[] = [];
    const queue = new AnswerQueue(localStorage, NAME, (entries) => {
      sent.push(...entries.map(({ value }) => String(value)));
      return Promise.resolve();
    });
    queue.put(entry('goal', 'no'));
    queue.put(entry('goal', 'partly'));
    queue.put(entry('goal', 'yes'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['no', 'yes']);
    expect(queue.snapshot().pending).toEqual([]);
  });

  it('gives up only the answer that was refused, and says why', async () => {
    const problem = new Problem(422, {
      errors: [{ field: 'answers[1].value', code: 'unknown-option', message: 'Unbekannt' }],
    });
    const send = vi.fn().mockRejectedValueOnce(new TypeError('offline')).mockRejectedValueOnce(problem);
    send.mockResolvedValue(undefined);
    const queue = new AnswerQueue(localStorage, NAME, send);
    queue.put(entry('goal', 'yes'));
    queue.put(entry('reason', 'nonsense'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect([...queue.snapshot().refused.keys()]).toEqual(['reason/consultant']);
    expect(send).toHaveBeenLastCalledWith([entry('goal', 'yes')]);
    expect(queue.snapshot().state).toBe('saved');
  });

  it('shares what is waiting with other tabs', async () => {
    const lost = vi.fn().mockRejectedValue(new TypeError('offline'));
    const here = new AnswerQueue(localStorage, NAME, lost);
    here.put(entry('goal', 'yes'));
    await vi.advanceTimersByTimeAsync(0);
    const sent: string[] = [];
    const there = new AnswerQueue(localStorage, NAME, (entries) => {
      sent.push(...entries.map(({ question }) => question));
      return Promise.resolve();
    });
    there.put(entry('reason', 'no'));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.toSorted()).toEqual(['goal', 'reason']);
    expect(stored()).toEqual([]);

    here.refresh();
    expect(here.snapshot().state).toBe('saved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost).toHaveBeenCalledOnce();
  });

  it('does not take another tab’s newer answer for delivered', async () => {
    let confirm: () => void = () => undefined;
    const sent: string[] = [];
    const here = new AnswerQueue(localStorage, NAME, ([first]) => {
      sent.push(String(first?.value));
      return new Promise((done) => (confirm = done));
    });
    here.put(entry('goal', 'no'));
    localStorage.setItem(`${NAME}/goal/consultant`, JSON.stringify(entry('goal', 'yes')));
    here.refresh();
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(stored()).toEqual([entry('goal', 'yes')]);
    confirm();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['no', 'yes']);
    expect(stored()).toEqual([]);
  });

  it('sends what a closed tab has left', async () => {
    const send = vi.fn().mockResolvedValue(undefined);
    const here = new AnswerQueue(localStorage, NAME, send);
    localStorage.setItem(`${NAME}/goal/consultant`, JSON.stringify(entry('goal', 'yes')));
    here.refresh();
    expect(here.snapshot().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledWith([entry('goal', 'yes')]);
    expect(here.snapshot().state).toBe('saved');
  });

  it('lets one tab send at a time', async () => {
    let turn = Promise.resolve();
    const inTurn = (_: string, work: () => Promise<void>) => (turn = turn.then(work));
    const send = vi.fn(() => new Promise<void>((done) => setTimeout(done, 100)));
    const here = new AnswerQueue(localStorage, NAME, send, inTurn);
    const there = new AnswerQueue(localStorage, NAME, send, inTurn);
    here.put(entry('goal', 'yes'));
    there.put(entry('goal', 'yes'));
    await vi.advanceTimersByTimeAsync(500);
    expect(send).toHaveBeenCalledOnce();
    expect(there.snapshot().state).toBe('saved');
  });

  it('survives a storage that holds something else', () => {
    localStorage.setItem(`${NAME}/goal/consultant`, '{broken');
    localStorage.setItem(`${NAME}/reason/consultant`, 'null');
    expect(new AnswerQueue(localStorage, NAME, vi.fn()).snapshot().pending).toEqual([]);
  });
});
