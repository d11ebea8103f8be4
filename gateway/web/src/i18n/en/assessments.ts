export const assessments = {
  title: 'Assessments',
  one: 'Assessment',
  cycle: 'Cycle {{cycle}}',
  states: { open: 'In progress', completed: 'Completed' },
  startedOn: 'started on {{date}}',
  completedOn: 'completed on {{date}}',
  answered: '{{answered}} of {{of}} answered',
  continue: 'Continue',
  toResult: 'Result',
  none: {
    title: 'No assessment yet',
    text: 'It shows which level the company is at, why, and what will carry next.',
  },
  start: {
    open: 'Start assessment',
    title: 'Start assessment',
    engagement: 'What does the client want?',
    catalogue: 'Catalogue',
    version: 'Version {{version}}',
    submit: 'Start interview',
  },
  engagements: {
    introduction: {
      name: 'Introduction',
      meaning:
        'Social media is to become a lasting part of the company. Strategy and groundwork are done in-house.',
    },
    campaign: {
      name: 'Campaign',
      meaning: 'One bounded push with a beginning and an end. Concept and execution may be in one hand.',
    },
    both: {
      name: 'Both',
      meaning: 'A campaign now, and the way to lasting operation beside it.',
    },
  },
  perspectives: { management: 'Management', doers: 'Doers', consultant: 'Consultant' },
};
