import type { Report } from './api';

const documentOf = ({ assessmentId, kind, language, format }: Report) =>
  [assessmentId, kind, language, format].join(' ');

/** Versions of the same file together, the newest first, as the reports themselves are. */
export function byDocument(reports: readonly Report[]): [Report, ...Report[]][] {
  const documents = new Map<string, [Report, ...Report[]]>();
  for (const report of reports) {
    const versions = documents.get(documentOf(report));
    if (versions) {
      versions.push(report);
    } else {
      documents.set(documentOf(report), [report]);
    }
  }
  return [...documents.values()];
}

const FIGURES: readonly Report['format'][] = ['xlsx', 'csv', 'json'];

const isOfEdition = (report: Report, { words, branding }: Report) =>
  FIGURES.includes(report.format) || (report.words === words && report.branding === branding);

/** Of each document that has several files of its newest version, one of these. */
export function bundled(reports: readonly Report[]): Report[] {
  const newest = byDocument(reports.filter(({ state }) => state === 'ready')).map(([report]) => report);
  const leading = new Map<string, Report>();
  for (const report of newest) {
    const key = [report.kind, report.language].join(' ');
    const known = leading.get(key);
    if (!known || FIGURES.includes(known.format)) {
      leading.set(key, report);
    }
  }
  return [...leading.values()].filter(
    (lead) =>
      newest.filter(
        (report) =>
          report.kind === lead.kind && report.language === lead.language && isOfEdition(report, lead),
      ).length > 1,
  );
}
