import { useTranslation } from 'react-i18next';

import { Button } from './Button';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** The next page of a list that goes on below. */
export function More({ of }: { of: Pages }) {
  const { t } = useTranslation();
  return of.hasNextPage ? (
    <div>
      <Button small isPending={of.isFetchingNextPage} onPress={() => void of.fetchNextPage()}>
        {t('common.more')}
      </Button>
    </div>
  ) : null;
}
