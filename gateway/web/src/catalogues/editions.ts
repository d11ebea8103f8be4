import type { Summary } from './api';

const numbers = (version: string) => version.split('.').map(Number);

/** The newer version first: 1.10.0 before 1.9.0. */
export function byVersion(a: Pick<Summary, 'version'>, b: Pick<Summary, 'version'>): number {
  const [mine, other] = [numbers(a.version), numbers(b.version)];
  const differing = mine.findIndex((part, position) => part !== other[position]);
  return differing < 0 ? 0 : (other[differing] ?? 0) - (mine[differing] ?? 0);
}

/** The versions of each catalogue together, the newest first; catalogues in the order in which they come. */
export function byCatalogue(all: readonly Summary[]): { id: string; editions: Summary[] }[] {
  const groups = new Map<string, Summary[]>();
  for (const edition of all) {
    groups.set(edition.id, [...(groups.get(edition.id) ?? []), edition]);
  }
  return [...groups].map(([id, editions]) => ({ id, editions: editions.toSorted(byVersion) }));
}

/** The version after the newest one there is, such as 1.3.0 after 1.2.4. */
export function nextVersion(editions: readonly Pick<Summary, 'version'>[]): string {
  const [newest] = editions.toSorted(byVersion);
  if (!newest) {
    return '1.0.0';
  }
  const [major = 1, minor = 0] = numbers(newest.version);
  return `${major}.${minor + 1}.0`;
}

/** Names a version in an address: `id@version`. */
export const keyOf = ({ id, version }: Pick<Summary, 'id' | 'version'>) => `${id}@${version}`;

export function editionOf(key: string | null): { id: string; version: string } | undefined {
  const [id, version] = key?.split('@') ?? [];
  return id && version ? { id, version } : undefined;
}
