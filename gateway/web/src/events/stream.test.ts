import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { listen, type PlatformEvent, type StreamState } from './stream';

class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];
  readyState = 0;
  onopen: (() => void) | undefined;
  onerror: (() => void) | undefined;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }

  close() {
    this.readyState = FakeEventSource.CLOSED;
  }
}

let states: StreamState[];
let events: PlatformEvent[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
  FakeEventSource.opened = [];
  states = [];
  events = [];
  stop = listen('/api/events', {
    onEvent: (event) => events.push(event),
    onState: (state) => states.push(state),
  });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const source = () => FakeEventSource.opened.at(-1)!;

describe('the stream of news', () => {
  it('hands on what the platform tells', () => {
    source().onopen?.();
    const data = JSON.stringify({ assessmentId: 'a1', clientId: 'c1', reportId: 'r1' });
    source().dispatchEvent(new MessageEvent('report-ready', { data }));
    expect(events).toEqual([{ type: 'report-ready', assessmentId: 'a1', clientId: 'c1', reportId: 'r1' }]);
    expect(states).toEqual(['connecting', 'live']);
  });

  it('leaves a broken line to the browser, which reconnects by itself', () => {
    source().onerror?.();
    expect(states.at(-1)).toBe('interrupted');
    vi.advanceTimersByTime(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
  });

  it('opens a new one with growing pauses when the browser has given up', () => {
    for (const pause of [1_000, 2_000, 4_000]) {
      source().close();
      source().onerror?.();
      const before = FakeEventSource.opened.length;
      vi.advanceTimersByTime(pause - 1);
      expect(FakeEventSource.opened).toHaveLength(before);
      vi.advanceTimersByTime(1);
      expect(FakeEventSource.opened).toHaveLength(before + 1);
    }
  });
});
