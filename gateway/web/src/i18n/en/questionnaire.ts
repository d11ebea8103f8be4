export const questionnaire = {
  title: 'Questionnaire',
  by: '{{consultancy}} asks for your view.',
  how: 'You need no account. Your answers are saved as you go; with the same link you can continue later. “Don’t know” is a good answer.',
  anonymous:
    'Your answers are anonymous. They are shown only together with those of others, from three people on at the earliest. No name is stored; a cookie for this link alone lets us know your browser again.',
  named: 'Your answers go to {{consultancy}} and into the assessment of your company.',
  progress: '{{answered}} of {{of}} questions answered',
  step: 'Part {{step}} of {{of}}: {{title}}',
  comment: 'Comment',
  submit: 'Submit',
  confirm: {
    title: 'Submit your answers?',
    text: 'They cannot be changed after that.',
    missing_one: '{{count}} question has no answer yet. You can submit all the same.',
    missing_other: '{{count}} questions have no answer yet. You can submit all the same.',
    waiting: 'Some answers are still being saved. Then you can submit.',
  },
  thanks: {
    title: 'Thank you',
    text: 'Your answers have arrived. You can close this page.',
  },
  gone: {
    title: 'This link leads no further',
    text: 'It has expired, was revoked or is incomplete. If you have already submitted, everything has arrived. Otherwise please turn to the person who gave you the link.',
  },
};
