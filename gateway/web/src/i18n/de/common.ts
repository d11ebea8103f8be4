export const common = {
  copied: 'Kopiert',
  byHand: 'Bitte von Hand kopieren',
  cancel: 'Abbrechen',
  save: 'Speichern',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  close: 'Schließen',
  retry: 'Erneut versuchen',
  more: 'Mehr anzeigen',
  loading: 'Wird geladen …',
  clearSearch: 'Suche leeren',
  once: {
    copy: 'Kopieren',
    copyOne: '{{what}} kopieren',
    copied: '{{what}} kopiert.',
    byHand: 'Kopieren geht hier nicht. Markieren Sie den Text und kopieren Sie ihn von Hand.',
    done: 'Fertig',
  },
  languages: { de: 'Deutsch', en: 'Englisch' },
} as const;

export const problem = {
  title: 'Das hat nicht geklappt',
  unreachable:
    'Nachhalt ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es in einem Moment noch einmal.',
  unexpected: 'Bitte versuchen Sie es noch einmal. Bleibt es dabei, hilft Ihnen Ihr Support weiter.',
} as const;
