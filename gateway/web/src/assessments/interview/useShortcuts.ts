import { useEffect, useRef } from 'react';

interface Shortcuts {
  onDimension: (step: 1 | -1) => void;
  onHelp: () => void;
}

const TYPING = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])';
const NEXT = new Set(['j', 'ArrowDown']);
const PREVIOUS = new Set(['k', 'ArrowUp']);

function questionsIn(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>('[data-question]')];
}

/** The question that has the focus, else the first one that is on the screen. */
function currentQuestion(sheet: HTMLElement): HTMLElement | undefined {
  const questions = questionsIn(sheet);
  return (
    questions.find((question) => question.contains(document.activeElement)) ??
    questions.find((question) => question.getBoundingClientRect().bottom > 0)
  );
}

function move(sheet: HTMLElement, step: 1 | -1): void {
  const questions = questionsIn(sheet);
  const position = questions.findIndex((question) => question.contains(document.activeElement));
  const target = position === -1 ? questions.at(step === 1 ? 0 : -1) : questions[position + step];
  target?.focus({ preventScroll: true });
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

function choose(sheet: HTMLElement, key: string): boolean {
  const question = currentQuestion(sheet);
  const option = question?.querySelector<HTMLElement>(`[data-choose="${key}"]`);
  if (!question || !option) {
    return false;
  }
  if (!question.contains(document.activeElement)) {
    question.focus({ preventScroll: true });
  }
  if (option instanceof HTMLInputElement) {
    option.focus();
  } else {
    // a click on the label alone counts as an assistive technology's and leaves a checkbox as it is
    (option.querySelector('input') ?? option).click();
  }
  return true;
}

/** The keys of the interview; while somebody types into a field or a dialog is open, they are plain letters. */
export function useShortcuts(sheet: React.RefObject<HTMLElement | null>, shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    function handle(event: KeyboardEvent): boolean {
      const target = event.target instanceof Element ? event.target : document.body;
      const elsewhere = target.closest('[role=dialog], [role=alertdialog]') !== null;
      if (!sheet.current || elsewhere || event.ctrlKey || event.metaKey) {
        return false;
      }
      if (event.altKey) {
        return turn(event.key);
      }
      if (target.matches(TYPING)) {
        return false;
      }
      if (event.key === '?') {
        latest.current.onHelp();
        return true;
      }
      const onInput = target.matches('input');
      if (NEXT.has(event.key) && (event.key === 'j' || !onInput)) {
        move(sheet.current, 1);
        return true;
      }
      if (PREVIOUS.has(event.key) && (event.key === 'k' || !onInput)) {
        move(sheet.current, -1);
        return true;
      }
      return /^[1-9unb]$/.test(event.key) && choose(sheet.current, event.key);
    }

    function turn(key: string): boolean {
      if (key === 'ArrowRight' || key === 'ArrowDown') {
        latest.current.onDimension(1);
        return true;
      }
      if (key === 'ArrowLeft' || key === 'ArrowUp') {
        latest.current.onDimension(-1);
        return true;
      }
      return false;
    }

    function onKeyDown(event: KeyboardEvent) {
      if (handle(event)) {
        event.preventDefault();
      }
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [sheet]);
}
