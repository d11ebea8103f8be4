/** Milliseconds after the page has been loaded; by then it is shown and nobody waits. */
const QUIET = 2_000;

const chunks: (() => Promise<unknown>)[] = [];

/** What the first view can do without, but what has to be there at once when it is wanted, even offline. */
export function later<Chunk>(load: () => Promise<Chunk>): () => Promise<Chunk> {
  chunks.push(load);
  return load;
}

/** Fetches it all as soon as the page has come to rest. */
export function fetchWhatComesLater(): void {
  const fetchAll = () => chunks.forEach((load) => void load().catch(() => undefined));
  window.addEventListener('load', () => setTimeout(fetchAll, QUIET));
}
