export const welcome = {
  title: 'Willkommen bei Nachhalt',
  lead: 'Erst der Standort, dann die Kanäle. So läuft die Arbeit mit einem Kunden, immer wieder von vorn:',
  steps: {
    record: {
      title: 'Kunde anlegen',
      text: 'Branche, Größe, Markt. Ansprechpersonen, Mandate und Notizen kommen dazu, sobald es sie gibt.',
    },
    assess: {
      title: 'Standort bestimmen',
      text: 'Im Gespräch oder per Link antworten Leitung, Umsetzende und Sie selbst. Die Stufe entsteht mit jeder Antwort.',
    },
    follow: {
      title: 'Ergebnis lesen und nachhalten',
      text: 'Die Stufe mit ihren Gründen, der günstigste Weg zur nächsten, die Reichweite des Plans und der Bericht dazu.',
    },
  },
  example: 'Beispielkunden anlegen',
  dismiss: 'Ausblenden',
  note: 'Das Beispiel ist ein erfundenes Modehaus mit abgeschlossener Standortbestimmung. Es zählt in keinem Vergleich mit und lässt sich jederzeit löschen.',
  pending: 'Das Beispiel wird angelegt; das dauert ein paar Sekunden.',
  badge: 'Beispiel',
  isExample:
    'Das ist ein erfundener Kunde zum Kennenlernen. Er zählt in keinem Vergleich mit; löschen Sie ihn, wann Sie wollen.',
} as const;
