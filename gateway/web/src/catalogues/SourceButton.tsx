import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Button } from '../ui/Button';
import { download } from '../ui/download';
import { type Edition, sourceQuery } from './api';

/** The file to take along: to keep it, to edit it elsewhere, to import it again. */
export function SourceButton({ edition }: { edition: Edition }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { mutate, isPending, isError } = useMutation({
    mutationFn: () => queryClient.query({ ...sourceQuery(edition), staleTime: 0 }),
    onSuccess: ({ source }) =>
      download(
        `data:application/yaml;charset=utf-8,${encodeURIComponent(source)}`,
        `${edition.id}-${edition.version}.yaml`,
      ),
  });
  return (
    <Button isPending={isPending} onPress={() => mutate()}>
      {t(isError ? 'catalogues.fileFailed' : 'catalogues.file')}
    </Button>
  );
}
