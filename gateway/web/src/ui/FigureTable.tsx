import type { ReactNode } from 'react';

import { classes } from './classes';
import styles from './FigureTable.module.css';

export interface FigureRow {
  id: string;
  title: ReactNode;
  /** The figures once more as a drawing, for those who see it. */
  bar: ReactNode;
  /** One for each column. */
  figures: readonly string[];
  isTotal?: boolean;
}

interface FigureTableProps {
  caption: string;
  isCaptionHidden?: boolean;
  /** What the rows are. */
  head: string;
  columns: readonly string[];
  /** What the eye shall find first in each row. */
  mainColumn?: string;
  rows: readonly FigureRow[];
}

/** Rows of figures, each with a drawing; where it is narrow each row is a block of labelled figures. */
export function FigureTable({ caption, isCaptionHidden, head, columns, mainColumn, rows }: FigureTableProps) {
  return (
    <table className={styles.table}>
      <caption className={isCaptionHidden ? 'visually-hidden' : styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th className={styles.bar} aria-hidden="true" />
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.figure}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, bar, figures, isTotal }) => (
          <tr key={id} data-total={isTotal}>
            <th scope="row">{title}</th>
            <td className={styles.bar} aria-hidden="true">
              {bar}
            </td>
            {columns.map((column, index) => (
              <td
                key={column}
                className={classes(styles.figure, column === mainColumn && styles.main)}
                data-label={column}
              >
                {figures[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
