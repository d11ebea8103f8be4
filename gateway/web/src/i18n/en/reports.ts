export const reports = {
  title: 'Reports',
  one: 'Report',
  none: 'Reports are made by themselves as soon as an assessment is completed.',
  soon: 'The report will be made in a moment …',
  kinds: { result: 'Result report' },
  states: { queued: 'Queued', rendering: 'Being made', ready: 'Ready', failed: 'Failed' },
  download: 'Download',
  failed: 'The report could not be made.',
  news: {
    'report-ready': 'A report is ready',
    'report-failed': 'A report could not be made',
    look: 'Go to the result',
  },
};
