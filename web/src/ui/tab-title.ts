import { useEffect } from 'react';

/** What the browser's tab says; a part that is not the page says nothing. */
export function useTabTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · 关系 Guanxi`;
  }, [title]);
}
