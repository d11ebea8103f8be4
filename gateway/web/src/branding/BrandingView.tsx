import { useTranslation } from 'react-i18next';

import { Card } from '../ui/Card';
import { Empty } from '../ui/Empty';
import { Facts } from '../ui/Facts';
import type { Branding } from './api';
import styles from './Branding.module.css';
import { draftOf } from './draft';
import { Preview } from './Preview';

/** The branding for those who may not change it. */
export function BrandingView({ branding }: { branding: Branding }) {
  const { t } = useTranslation();
  const { main, accent, logo, contact, footer, closing } = branding;
  const isOwn = branding.version > 1;
  const facts: [string, React.ReactNode][] = [
    [t('branding.colours.main.label'), <Colour key="main" value={main} />],
    [t('branding.colours.accent.label'), <Colour key="accent" value={accent} />],
    [t('branding.logo.title'), t(logo ? 'branding.logo.there' : 'branding.logo.none')],
    [t('branding.contact.label'), <Lines key="contact" text={contact.join('\n')} />],
    [t('branding.footer.label'), <Lines key="footer" text={footer} />],
    [t('branding.closing.de'), <Lines key="de" text={closing.de} />],
    [t('branding.closing.en'), <Lines key="en" text={closing.en} />],
  ];
  return (
    <div className={styles.columns}>
      <div className={styles.form}>
        {!isOwn && <Empty title={t('branding.none.title')}>{t('branding.none.readOnly')}</Empty>}
        <Card title={t('branding.inForce')}>
          <Facts facts={facts} />
        </Card>
      </div>
      <Preview draft={draftOf(branding)} canBeShown />
    </div>
  );
}

function Colour({ value }: { value: string }) {
  return (
    <>
      <svg className={styles.swatch} viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" rx="2" fill={value} />
      </svg>
      {value}
    </>
  );
}

function Lines({ text }: { text: string }) {
  return text ? <span className={styles.lines}>{text}</span> : '–';
}
