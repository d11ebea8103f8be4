/** Loads the app anew at a path: everything in memory is gone, and the way back does not lead there either. */
export function startOver(path: string): void {
  window.location.replace(path);
}
