export const settings = {
  title: 'Settings',
  sections: {
    people: 'People',
    agencies: 'Agencies',
    branding: 'Branding',
    catalogues: 'Catalogues',
    audit: 'Audit trail',
  },
  leadOnly: {
    title: 'This is up to the lead',
    text: 'Only the lead of your consultancy sees and changes these settings. Please ask them if something should change here.',
  },
};
