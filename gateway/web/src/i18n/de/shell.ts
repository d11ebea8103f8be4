export const shell = {
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Hauptnavigation',
  wayBack: 'Zurück',
  language: 'Sprache',
  settings: 'Konto und Darstellung',
  signOut: 'Abmelden',
  toClients: 'Zu den Kunden',
  offline: 'Sie sind offline. Antworten aus dem Interview bleiben in diesem Browser und werden nachgereicht.',
  unreachable: 'Nachhalt ist nicht erreichbar',
  role: { lead: 'Leitung', consultant: 'Beratung' },
  theme: { label: 'Darstellung', system: 'Wie Gerät', light: 'Hell', dark: 'Dunkel' },
  live: {
    connecting: { label: 'Verbindet', meaning: 'Die Verbindung für Neuigkeiten wird aufgebaut.' },
    live: { label: 'Live', meaning: 'Neuigkeiten erscheinen von selbst.' },
    interrupted: {
      label: 'Unterbrochen',
      meaning: 'Neuigkeiten kommen gerade nicht an; es wird neu verbunden.',
    },
  },
  unsent: {
    title: 'Es gibt noch nicht gespeicherte Antworten',
    text: 'In diesem Browser warten Antworten aus einem Interview, die noch nicht angekommen sind. Mit dem Abmelden werden sie verworfen.',
    confirm: 'Verwerfen und abmelden',
  },
  forbidden: 'Kein Zugang',
  consultancy: {
    title: 'Für welche Beratung arbeiten Sie?',
    lead: 'Sie gehören zu mehreren Beratungen und sehen immer nur, was der einen gehört. Wechseln können Sie jederzeit oben rechts.',
    change: 'Beratung wechseln',
  },
  expired: {
    title: 'Ihre Sitzung ist abgelaufen',
    text: 'Melden Sie sich in einem neuen Tab wieder an. Diese Seite bleibt so lange stehen, und was Sie eingegeben haben, geht nicht verloren.',
    signIn: 'Erneut anmelden',
  },
  signedInAgain: {
    title: 'Sie sind wieder angemeldet',
    text: 'Sie können diesen Tab schließen und dort weiterarbeiten, wo Sie waren.',
  },
  signInFailed: {
    title: 'Die Anmeldung hat nicht geklappt',
    text: 'Vielleicht lag die Anmeldeseite zu lange offen, oder sie wurde abgebrochen. Versuchen Sie es bitte noch einmal.',
    again: 'Erneut anmelden',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht wurde der Eintrag gelöscht, oder er gehört zu einer anderen Beratung.',
  },
  crashed: {
    title: 'Diese Seite lässt sich gerade nicht zeigen',
    text: 'Was gespeichert war, bleibt gespeichert. Meist hilft es, die Seite neu zu laden.',
    reload: 'Neu laden',
  },
} as const;

export const start = {
  title: 'Erst der Standort. Dann die Kanäle.',
  lead: 'Nachhalt ist der Arbeitsplatz für Social-Media-Beratungen: Standort bestimmen, Stufe begründen, Fundament legen und nachhalten, bis es trägt.',
  signIn: 'Anmelden',
  note: 'Sie melden sich mit dem Konto Ihrer Beratung an.',
  foot: 'Alle Daten bleiben bei Ihrer Beratung. Keine Inhalte fremder Server, keine Verfolgung.',
  ladder: 'Die fünf Stufen einer Standortbestimmung',
  levels: {
    leave: { name: 'Bleiben lassen', meaning: 'Ein begründetes Nein, und was ein Ja bräuchte' },
    listen: { name: 'Zuhören', meaning: 'Mitlesen und verstehen, noch nichts eröffnen' },
    groundwork: { name: 'Grundlagen legen', meaning: 'Ziele, Verantwortung und Regeln im Haus' },
    pilot: { name: 'Erproben', meaning: 'Ein Kanal, ein Ziel, ein fester Rhythmus' },
    sustain: { name: 'Verstetigen', meaning: 'Teil der täglichen Arbeit, trägt sich selbst' },
  },
} as const;
