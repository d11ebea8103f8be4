import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { say } from '../shell/toastStore';
import { Button } from '../ui/Button';
import { deleteView, saveView, type View, viewsQuery } from './api';
import { SaveViewDialog } from './SaveViewDialog';
import styles from './Views.module.css';

/** The selections that the user keeps; each is a link. */
export function Views({ query }: { query: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [isSaving, setSaving] = useState(false);
  const { data } = useQuery(viewsQuery);
  const reload = () => queryClient.invalidateQueries({ queryKey: viewsQuery.queryKey });
  const restore = useMutation({
    mutationFn: (view: View) => saveView(view.name, view.query),
    onSuccess: reload,
  });
  const remove = useMutation({
    mutationFn: deleteView,
    onSuccess: (_, view) => {
      say({
        title: t('portfolio.views.deleted', { name: view.name }),
        action: { label: t('common.undo'), run: () => restore.mutate(view) },
      });
      return reload();
    },
  });
  const views = data?.items ?? [];
  const isKept = views.some((view) => view.query === query);
  if (views.length === 0 && query === '') {
    return null;
  }
  return (
    <nav aria-label={t('portfolio.views.title')} className={styles.views} data-print="never">
      <ul className={styles.list}>
        <li>
          <Link to="/clients" className={styles.view} aria-current={query === '' ? 'page' : undefined}>
            {t('portfolio.views.all')}
          </Link>
        </li>
        {views.map((view) => (
          <li key={view.id} className={styles.own}>
            <Link
              to={{ pathname: '/clients', search: view.query }}
              className={styles.view}
              aria-current={view.query === query ? 'page' : undefined}
            >
              {view.name}
            </Link>
            <Button
              look="quiet"
              small
              aria-label={t('portfolio.views.delete', { name: view.name })}
              onPress={() => remove.mutate(view)}
            >
              <span aria-hidden="true">✕</span>
            </Button>
          </li>
        ))}
      </ul>
      {query !== '' && !isKept && (
        <Button look="quiet" small onPress={() => setSaving(true)}>
          {t('portfolio.views.save')}
        </Button>
      )}
      {isSaving && <SaveViewDialog query={query} onClose={() => setSaving(false)} />}
    </nav>
  );
}
