export const assessments = {
  title: 'Standortbestimmungen',
  one: 'Standortbestimmung',
  cycle: 'Zyklus {{cycle}}',
  states: { open: 'In Arbeit', completed: 'Abgeschlossen' },
  startedOn: 'begonnen am {{date}}',
  completedOn: 'abgeschlossen am {{date}}',
  answered: '{{answered}} von {{of}} beantwortet',
  continue: 'Fortsetzen',
  toResult: 'Ergebnis',
  none: {
    title: 'Noch keine Standortbestimmung',
    text: 'Sie zeigt, auf welcher Stufe das Unternehmen steht, warum, und was als Nächstes trägt.',
  },
  start: {
    open: 'Standortbestimmung beginnen',
    title: 'Standortbestimmung beginnen',
    engagement: 'Was möchte der Kunde?',
    catalogue: 'Kriterienkatalog',
    version: 'Version {{version}}',
    submit: 'Interview beginnen',
  },
  engagements: {
    introduction: {
      name: 'Einführung',
      meaning:
        'Social Media soll ein dauerhafter Teil des Unternehmens werden. Strategie und Fundament entstehen im Haus.',
    },
    campaign: {
      name: 'Kampagne',
      meaning:
        'Ein begrenzter Anlass mit Anfang und Ende. Konzept und Umsetzung dürfen in einer Hand liegen.',
    },
    both: {
      name: 'Beides',
      meaning: 'Eine Kampagne jetzt, und der Weg zum dauerhaften Betrieb daneben.',
    },
  },
  perspectives: { management: 'Leitung', doers: 'Umsetzende', consultant: 'Beratung' },
} as const;
