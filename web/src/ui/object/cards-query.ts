import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { type ObjectName, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';

/** More than a screen shows; the rest comes when it is asked for. */
const cardsAPage = 20;

/** The cards of one column of a board, as many pages of them as were asked for. */
export const cardsQuery = <Row>(
  object: ObjectName,
  { filter, sort, pages }: { filter: string; sort: string; pages: number },
) =>
  queryOptions({
    queryKey: [object, 'cards', filter, sort, pages],
    queryFn: async ({ signal }) => {
      const rows: Row[] = [];
      let after: string | undefined;
      for (let page = 0; page < pages; page += 1) {
        const query = { filter, sort, limit: cardsAPage, after };
        const answer = await http.get<Page<Row>>(objects[object].list, { query, signal });
        rows.push(...answer.items);
        after = answer.next ?? undefined;
        if (!after) break;
      }
      return { rows, more: after !== undefined };
    },
    placeholderData: keepPreviousData,
  });
