import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Choice } from '../ui/Choice';
import { chooseTheme, chosenTheme, THEMES } from './theme';

export function ThemeChoice() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Choice
      label={t('shell.theme.label')}
      options={THEMES.map((id) => ({ id, label: t(`shell.theme.${id}`) }))}
      value={theme}
      onChange={(chosen) => {
        chooseTheme(chosen);
        setTheme(chosen);
      }}
    />
  );
}
