const NAME = 'nachhalt.recent';
const MOST = 6;

export interface Recent {
  id: string;
  name: string;
}

/** The clients opened last in this browser, the latest first. */
export function recent(): Recent[] {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? '[]') as Recent[];
  } catch {
    return [];
  }
}

function keep(clients: Recent[]) {
  localStorage.setItem(NAME, JSON.stringify(clients.slice(0, MOST)));
}

export function remember({ id, name }: Recent): void {
  keep([{ id, name }, ...recent().filter((client) => client.id !== id)]);
}

export function forget(id: string): void {
  keep(recent().filter((client) => client.id !== id));
}

/** Leaves nothing behind for the next person at this browser. */
export function forgetRecent(): void {
  localStorage.removeItem(NAME);
}
