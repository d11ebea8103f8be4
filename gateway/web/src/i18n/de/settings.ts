export const settings = {
  title: 'Einstellungen',
  sections: {
    people: 'Personen',
    agencies: 'Agenturen',
    branding: 'Erscheinungsbild',
    catalogues: 'Kriterienkataloge',
    audit: 'Protokoll',
  },
  leadOnly: {
    title: 'Das ist Sache der Leitung',
    text: 'Diese Einstellungen sieht und ändert nur die Leitung Ihrer Beratung. Wenden Sie sich an sie, wenn sich hier etwas ändern soll.',
  },
} as const;
