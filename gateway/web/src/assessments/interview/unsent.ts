const PREFIX = 'nachhalt.answers.';

/** Under which name an assessment's answers wait in the browser's storage. */
export const waitingUnder = (assessmentId: string) => PREFIX + assessmentId;

function names(): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
}

/** Whether answers wait in this browser that the platform does not have yet. */
export const hasUnsent = () => names().length > 0;

/** Leaves nothing behind for the next person at this browser. */
export function forgetUnsent(): void {
  names().forEach((name) => localStorage.removeItem(name));
}
