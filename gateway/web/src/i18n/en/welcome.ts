export const welcome = {
  title: 'Welcome to Nachhalt',
  lead: 'First where they stand, then the channels. This is how the work with a client goes, again and again:',
  steps: {
    record: {
      title: 'Record a client',
      text: 'Line of business, size, market. Contacts, engagements and notes follow as soon as there are any.',
    },
    assess: {
      title: 'Assess where it stands',
      text: 'In a talk or by link, management, doers and you yourself answer. The level emerges with every answer.',
    },
    follow: {
      title: 'Read the result and follow it up',
      text: 'The level with its reasons, the cheapest way to the next one, how far the plan carries, and the report on it.',
    },
  },
  example: 'Create an example client',
  dismiss: 'Hide',
  note: 'The example is an invented fashion store with a completed assessment, in German. It counts in no comparison and can be deleted at any time.',
  pending: 'The example is being created; this takes a few seconds.',
  badge: 'Example',
  isExample:
    'This is an invented client to get to know the platform. It counts in no comparison; delete it whenever you like.',
} as const;
