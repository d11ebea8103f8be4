export const questionnaire = {
  title: 'Fragebogen',
  by: '{{consultancy}} bittet um Ihre Sicht.',
  how: 'Sie brauchen kein Konto. Ihre Antworten werden beim Ausfüllen gespeichert; mit demselben Link können Sie später weitermachen. „Weiß nicht“ ist eine gute Antwort.',
  anonymous:
    'Ihre Antworten sind anonym. Sie werden nur zusammen mit denen anderer gezeigt, frühestens ab drei Personen. Gespeichert wird kein Name; ein Cookie nur für diesen Link erkennt Ihren Browser wieder.',
  named: 'Ihre Antworten gehen an {{consultancy}} und in die Standortbestimmung Ihres Unternehmens.',
  progress: '{{answered}} von {{of}} Fragen beantwortet',
  step: 'Teil {{step}} von {{of}}: {{title}}',
  comment: 'Anmerkung',
  submit: 'Abschicken',
  confirm: {
    title: 'Antworten abschicken?',
    text: 'Danach lassen sie sich nicht mehr ändern.',
    missing_one: '{{count}} Frage ist noch ohne Antwort. Sie können trotzdem abschicken.',
    missing_other: '{{count}} Fragen sind noch ohne Antwort. Sie können trotzdem abschicken.',
    waiting: 'Es werden noch Antworten gespeichert. Danach können Sie abschicken.',
  },
  thanks: {
    title: 'Vielen Dank',
    text: 'Ihre Antworten sind angekommen. Sie können diese Seite schließen.',
  },
  gone: {
    title: 'Dieser Link führt nicht weiter',
    text: 'Er ist abgelaufen, wurde zurückgezogen oder ist unvollständig. Haben Sie schon abgeschickt, ist alles angekommen. Sonst wenden Sie sich bitte an die Person, von der Sie den Link haben.',
  },
} as const;
