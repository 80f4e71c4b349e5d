import { useTranslation } from 'react-i18next';
import { Monogram } from '../monogram';
import { useOffered } from '../offered';
import { useTabTitle } from '../tab-title';
import { type RecordAction, RecordMenu } from './record-menu';
import { SideColumn } from './side-column';
import { Star } from './star';
import classes from './record.module.css';

interface RecordFrameProps {
  name: string;
  /** The one line of the three facts that matter for the object, with its chips. */
  line?: React.ReactNode;
  /** At most three; whatever else can be done stands in the menu. */
  actions?: React.ReactNode;
  menu?: RecordAction[];
  /** Stands below the header: what just changed, what went wrong. */
  notice?: React.ReactNode;
  facts: React.ReactNode;
  related?: React.ReactNode;
  children: React.ReactNode;
  /** Fills the window, and each column scrolls by itself: a conversation with its composer below. */
  fit?: boolean;
  /** On a phone the middle comes before the facts: it is where the work is. */
  mainFirst?: boolean;
}

const noActions: RecordAction[] = [];

/** Header and three columns: facts left, the work in the middle, what is known and related right. */
export function RecordFrame({
  name,
  line,
  actions,
  menu = noActions,
  notice,
  facts,
  related,
  children,
  fit = false,
  mainFirst = fit,
}: RecordFrameProps) {
  const { t } = useTranslation();
  useOffered(menu);
  useTabTitle(name);
  return (
    <div className={classes.page} data-fit={fit || undefined} data-main-first={mainFirst || undefined}>
      <header className={classes.header}>
        <Monogram name={name} size={40} />
        <div className={classes.heading}>
          <h1 className={classes.name}>{name}</h1>
          {line}
        </div>
        <div className={classes.actions} data-actions>
          <Star name={name} />
          {actions}
          {menu.length > 0 && <RecordMenu menu={menu} />}
        </div>
      </header>
      {notice}
      <div className={classes.columns}>
        <SideColumn side="facts" label={t('record.facts')}>
          {facts}
        </SideColumn>
        <section className={classes.main} aria-label={t('record.main')}>
          {children}
        </section>
        {related && (
          <SideColumn side="related" label={t('record.related')}>
            {related}
          </SideColumn>
        )}
      </div>
    </div>
  );
}
