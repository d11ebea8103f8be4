export const settings = {
  title: 'Settings',
  sections: { branding: 'Branding' },
  leadOnly: {
    title: 'This is up to the lead',
    text: 'Only the lead of your consultancy sees and changes these settings. Please ask them if something should change here.',
  },
};
