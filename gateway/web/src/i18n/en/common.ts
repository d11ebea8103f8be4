export const common = {
  copied: 'Copied',
  byHand: 'Please copy it by hand',
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  delete: 'Delete',
  remove: 'Remove',
  undo: 'Undo',
  close: 'Close',
  retry: 'Try again',
  more: 'Show more',
  loading: 'Loading …',
  clearSearch: 'Clear search',
  once: {
    copy: 'Copy',
    copyOne: 'Copy {{what}}',
    copied: '{{what}} copied.',
    byHand: 'Copying does not work here. Select the text and copy it by hand.',
    done: 'Done',
  },
  languages: { de: 'German', en: 'English' },
};

export const problem = {
  title: 'That did not work',
  unreachable: 'Nachhalt cannot be reached right now. Check your connection and try again in a moment.',
  unexpected: 'Please try again. If it keeps happening, your support can help.',
};
