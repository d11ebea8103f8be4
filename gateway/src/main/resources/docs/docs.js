const services = [
  ['Clients and partners', 'client-service'],
  ['Assessments', 'assessment-service'],
  ['Reports', 'report-service'],
];

SwaggerUIBundle({
  dom_id: '#documents',
  urls: services.map(([name, service]) => ({ name, url: `openapi/${service}.json` })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  // a document to read: calls need a session or a token that this page does not have
  supportedSubmitMethods: [],
  validatorUrl: null,
});
