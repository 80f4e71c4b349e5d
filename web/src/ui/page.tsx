import classes from './page.module.css';
import { useTabTitle } from './tab-title';

interface PageProps {
  title: string;
  /** Stands before the title in the browser's tab only when it differs from it. */
  tab?: string;
  lead?: React.ReactNode;
  actions?: React.ReactNode;
  /** Lists go to the edge; everything else keeps a reading width. */
  edge?: boolean;
  children: React.ReactNode;
}

/** A page: its header of 56 px and what is below it. */
export function Page({ title, tab, lead, actions, edge = false, children }: PageProps) {
  useTabTitle(tab ?? title);
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.titles}>
          <h1 className={classes.title}>{title}</h1>
          {lead && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions && (
          <div className={classes.actions} data-actions>
            {actions}
          </div>
        )}
      </header>
      <div className={edge ? classes.edge : classes.body}>{children}</div>
    </div>
  );
}

/** A part of a page: a heading over a panel with a hairline around it. */
export function Panel({
  title,
  aside,
  children,
  flush = false,
  ...rest
}: {
  title?: React.ReactNode;
  aside?: React.ReactNode;
  flush?: boolean;
  children: React.ReactNode;
} & Omit<React.HTMLAttributes<HTMLElement>, 'title'>) {
  return (
    <section className={classes.panel} {...rest}>
      {title && (
        <div className={classes.panelHead}>
          <h2 className={classes.panelTitle}>{title}</h2>
          {aside && <div className={classes.panelAside}>{aside}</div>}
        </div>
      )}
      <div className={flush ? undefined : classes.panelBody}>{children}</div>
    </section>
  );
}
