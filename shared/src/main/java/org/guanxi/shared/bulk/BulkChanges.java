package org.guanxi.shared.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkChange;
import org.guanxi.shared.bulk.job.BulkJob;
import org.guanxi.shared.bulk.job.BulkState;
import org.guanxi.shared.bulk.job.BulkTable;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.bulk.job.NewBulkChange;
import org.guanxi.shared.bulk.work.BulkWorker;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The bulk changes of a service: take one, look at its progress, cancel it, read what was refused. */
public class BulkChanges {

    private final BulkTables tables;
    private final BulkWorker worker;
    private final WantedChanges wishes;
    private final BulkLists lists;
    private final TransactionTemplate transaction;

    BulkChanges(
            BulkTables tables,
            BulkWorker worker,
            WantedChanges wishes,
            BulkLists lists,
            TransactionTemplate transaction) {
        this.tables = tables;
        this.worker = worker;
        this.wishes = wishes;
        this.lists = lists;
        this.transaction = transaction;
    }

    /** Keeps what is wanted; when this returns, it will happen whatever dies. */
    public BulkChange accept(String object, WriteBulkChange wanted, CurrentUser caller, IdempotencyKey key) {
        String asked = object + ' ' + wanted;
        Optional<BulkChange> earlier = key.earlier(asked, tables.jobs()::findByKey, BulkTable.Stamped::stamp)
                .map(BulkTable.Stamped::change);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        wanted.requireSense();
        NewBulkChange kept = wanted.of(object, patch(object, wanted, caller), caller.subject());
        transaction.executeWithoutResult(status -> {
            Integer total = addRows(kept.id(), wanted);
            tables.jobs().insert(kept, total, key.stamp(asked));
        });
        worker.wake();
        return require(object, kept.id());
    }

    /** @return how many they are; null when a filter is to find them */
    private @Nullable Integer addRows(UUID job, WriteBulkChange wanted) {
        if (wanted.undo() != null) {
            return tables.rows().addChangedOf(job, wanted.undo());
        }
        if (wanted.ids() == null) {
            return null;
        }
        List<UUID> ids = wanted.ids().stream().distinct().toList();
        tables.rows().add(job, 0, ids);
        return ids.size();
    }

    private ObjectNode patch(String object, WriteBulkChange wanted, CurrentUser caller) {
        if (wanted.undo() == null) {
            return wishes.patch(object, wanted);
        }
        BulkJob undone = requireOwn(object, wanted.undo(), "/undo", caller);
        if (!undone.shown().state().hasEnded()) {
            throw new BulkChangeRuns();
        }
        return undone.patch();
    }

    public BulkChange cancel(String object, UUID id, MoveBulkChange wanted, CurrentUser caller) {
        if (wanted.state() != BulkState.CANCELLED) {
            throw new OnlyCancelling();
        }
        requireOwn(object, id, "", caller);
        if (!tables.jobs().end(id, BulkState.CANCELLED) && require(object, id).state() != BulkState.CANCELLED) {
            throw new BulkChangeEnded();
        }
        return require(object, id);
    }

    public BulkChange require(String object, UUID id) {
        return requireJob(object, id, "").shown();
    }

    private BulkJob requireOwn(String object, UUID id, String pointer, CurrentUser caller) {
        BulkJob job = requireJob(object, id, pointer);
        if (!caller.mayChangeJobOf(job.shown().createdBy())) {
            throw new BulkChangeOfSomebodyElse();
        }
        return job;
    }

    private BulkJob requireJob(String object, UUID id, String pointer) {
        return tables.jobs()
                .find(id)
                .filter(job -> job.shown().object().equals(object))
                .orElseThrow(() -> new BulkChangeNotFound(id, pointer));
    }

    public Page<BulkChange> list(String object, ListRequest request) {
        return lists.changes(object, request);
    }

    public Page<BulkError> errors(String object, UUID id, ListRequest request) {
        require(object, id);
        return lists.errors(id, request);
    }
}
