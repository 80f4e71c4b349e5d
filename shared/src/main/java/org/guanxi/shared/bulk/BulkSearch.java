package org.guanxi.shared.bulk;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the rows of a change that has a filter before the first of them is changed: a row that leaves the filter by being
 * changed would shift the pages behind it. Page by page by id, each page in one transaction with the cursor behind it.
 */
class BulkSearch {

    private static final int PAGE = 200;

    private final BulkTable jobs;
    private final BulkRows rows;
    private final TransactionTemplate transaction;

    BulkSearch(BulkTable jobs, BulkRows rows, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** The request for one page; also tells a filter that cannot be read from one that can. */
    static ListRequest page(@Nullable String filter, @Nullable String after, int size) {
        return new ListRequest(size, after, "id", filter == null || filter.isBlank() ? null : filter);
    }

    /** @return whether there is a page behind this one */
    boolean nextPage(RowChanges changes, BulkJob job) {
        Page<UUID> page = changes.ids(page(job.filter(), job.after(), PAGE));
        List<UUID> wanted =
                page.items().stream().filter(id -> !job.except().contains(id)).toList();
        String next = page.next();
        transaction.executeWithoutResult(status -> {
            jobs.lock(job.id(), 0, job.after());
            int before = rows.count(job.id());
            rows.add(job.id(), before, wanted);
            if (next == null) {
                jobs.hasAllRows(job.id(), before + wanted.size());
            } else {
                jobs.searchedUntil(job.id(), next);
            }
        });
        return next != null;
    }
}
