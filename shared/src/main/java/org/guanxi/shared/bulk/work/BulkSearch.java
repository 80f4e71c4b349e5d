package org.guanxi.shared.bulk.work;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkJob;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the rows of a change that has a filter before the first of them is changed: a row that leaves the filter by being
 * changed would shift the pages behind it. Page by page by id, each page in one transaction with the cursor behind it.
 */
class BulkSearch {

    private static final int PAGE = 200;

    private final BulkTables tables;
    private final TransactionTemplate transaction;

    BulkSearch(BulkTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    /** @return whether there is a page behind this one */
    boolean nextPage(RowChanges changes, BulkJob job) {
        Page<UUID> page = changes.ids(nextOf(job));
        List<UUID> wanted =
                page.items().stream().filter(id -> !job.except().contains(id)).toList();
        String next = page.next();
        transaction.executeWithoutResult(status -> {
            tables.jobs().lock(job.id(), 0, job.after());
            int before = tables.rows().count(job.id());
            tables.rows().add(job.id(), before, wanted);
            if (next == null) {
                tables.jobs().hasAllRows(job.id(), before + wanted.size());
            } else {
                tables.jobs().searchedUntil(job.id(), next);
            }
        });
        return next != null;
    }

    private static ListRequest nextOf(BulkJob job) {
        String filter = job.filter();
        return new ListRequest(PAGE, job.after(), "id", filter == null || filter.isBlank() ? null : filter);
    }
}
