export const shell = {
  skip: 'Skip to content',
  mainNavigation: 'Main navigation',
  wayBack: 'Back',
  language: 'Language',
  settings: 'Account and appearance',
  signOut: 'Sign out',
  toClients: 'Go to clients',
  offline: 'You are offline. Interview answers stay in this browser and are sent later.',
  unreachable: 'Nachhalt cannot be reached',
  role: { lead: 'Lead consultant', consultant: 'Consultant' },
  theme: { label: 'Appearance', system: 'Device', light: 'Light', dark: 'Dark' },
  live: {
    connecting: { label: 'Connecting', meaning: 'The connection for news is being set up.' },
    live: { label: 'Live', meaning: 'News appear by themselves.' },
    interrupted: { label: 'Interrupted', meaning: 'News are not arriving right now; reconnecting.' },
  },
  unsent: {
    title: 'Some answers are not saved yet',
    text: 'Answers of an interview are waiting in this browser that have not arrived yet. Signing out discards them.',
    confirm: 'Discard and sign out',
  },
  forbidden: 'No access',
  consultancy: {
    title: 'Which consultancy are you working for?',
    lead: 'You belong to several consultancies and only ever see what belongs to one of them. You can change at any time at the top right.',
    change: 'Change consultancy',
  },
  expired: {
    title: 'Your session has ended',
    text: 'Sign in again in a new tab. This page stays as it is meanwhile, and nothing you typed is lost.',
    signIn: 'Sign in again',
  },
  signedInAgain: {
    title: 'You are signed in again',
    text: 'You can close this tab and go on where you were.',
  },
  signInFailed: {
    title: 'Signing in did not work',
    text: 'Perhaps the login page was open for too long, or it was cancelled. Please try again.',
    again: 'Sign in again',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The entry may have been deleted, or it belongs to another consultancy.',
  },
  crashed: {
    title: 'This page cannot be shown right now',
    text: 'What was saved stays saved. Reloading the page usually helps.',
    reload: 'Reload',
  },
};

export const start = {
  title: 'First the position. Then the channels.',
  lead: 'Nachhalt is where social media consultancies work: assess where a company stands, give reasons for its level, lay the groundwork, and follow up until it lasts.',
  signIn: 'Sign in',
  note: 'Sign in with the account of your consultancy.',
  foot: 'All data stays with your consultancy. Nothing from foreign servers, no tracking.',
  ladder: 'The five levels of an assessment',
  levels: {
    leave: { name: 'Leave it', meaning: 'A reasoned no, and what a yes would take' },
    listen: { name: 'Listen', meaning: 'Read along and understand; open nothing yet' },
    groundwork: { name: 'Lay the groundwork', meaning: 'Goals, responsibility and rules in the house' },
    pilot: { name: 'Pilot', meaning: 'One channel, one goal, a steady rhythm' },
    sustain: { name: 'Sustain', meaning: 'Part of daily work, carries itself' },
  },
};
