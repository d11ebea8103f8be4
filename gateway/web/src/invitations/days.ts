const DAY = 24 * 60 * 60 * 1000;

/** A day as date inputs write it, in the user's own time zone: 2026-09-01. */
export function dayIn(days: number, from = new Date()): string {
  const day = new Date(from.getTime() + days * DAY);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The last second of a day, where the user is. */
export const endOf = (day: string) => new Date(`${day}T23:59:59`).toISOString();

export const morningOf = (day: string) => new Date(`${day}T08:00:00`).toISOString();
