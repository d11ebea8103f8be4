import { useSyncExternalStore } from 'react';

/** A short message beside the page, about something that happened elsewhere. */
export interface Toast {
  id: number;
  title: string;
  text?: string;
  link?: { to: string; label: string };
  /** What can be done about it right away, such as taking it back. */
  action?: { label: string; run: () => void };
}

const SHOWN_FOR = 12_000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  listeners.forEach((listener) => {
    listener();
  });
}

export function dismiss(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Takes all of them away; tests begin without those of the one before. */
export function dismissAll(): void {
  change([]);
}

export function say(toast: Omit<Toast, 'id'>): void {
  const id = ++lastId;
  change([...toasts.slice(-2), { ...toast, id }]);
  setTimeout(() => dismiss(id), SHOWN_FOR);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(subscribe, () => toasts);
}
