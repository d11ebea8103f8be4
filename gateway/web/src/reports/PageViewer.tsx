import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { Refused } from '../ui/Refused';
import styles from './PageViewer.module.css';

/** A page of a document as a picture (base64 PNG). */
export interface Proof {
  page: number;
  pages: number;
  png: string;
}

interface PageViewerProps {
  proof: Proof | undefined;
  error: Error | null;
  /** Whether a newer picture is being made. */
  isBehind: boolean;
  /** Why what is shown is not what would be printed now. */
  note?: string | undefined;
  onPage: (page: number) => void;
  onRetry: () => void;
}

/** Shows the pages of a document one by one, as they will be printed. */
export function PageViewer({ proof, error, isBehind, note, onPage, onRetry }: PageViewerProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.viewer}>
      <div className={styles.bar}>
        <Button
          small
          look="quiet"
          aria-label={t('reports.viewer.before')}
          isDisabled={!proof || proof.page <= 1}
          onPress={() => onPage((proof?.page ?? 2) - 1)}
        >
          ←
        </Button>
        <p role="status" className={styles.place}>
          {proof ? t('reports.viewer.page', { page: proof.page, pages: proof.pages }) : t('common.loading')}
        </p>
        <Button
          small
          look="quiet"
          aria-label={t('reports.viewer.after')}
          isDisabled={!proof || proof.page >= proof.pages}
          onPress={() => onPage((proof?.page ?? 0) + 1)}
        >
          →
        </Button>
      </div>
      {error ? <Refused error={error} onRetry={onRetry} /> : note && <p className={styles.note}>{note}</p>}
      <div className={classes(styles.sheet, (isBehind || note) && styles.behind)} aria-busy={isBehind}>
        {proof && (
          <img
            src={`data:image/png;base64,${proof.png}`}
            alt={t('reports.viewer.picture', { page: proof.page })}
          />
        )}
      </div>
    </div>
  );
}
