package org.guanxi.shared.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.Field;
import org.guanxi.shared.list.FieldType;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bulk changes of a service: take one, look at its progress, cancel it, read what was refused. */
public class BulkChanges {

    private static final Listing JOBS = Listing.of(
            "bulk_change.*",
            "bulk_change",
            "bulk_change.id",
            "-createdAt",
            new Field("createdAt", "created_at", FieldType.MOMENT),
            new Field("createdBy", "created_by", FieldType.TEXT),
            new Field("state", "state", FieldType.WORD));

    private static final Field NUMBER = new Field("number", "number", FieldType.NUMBER);

    private static final Listing ERRORS = Listing.of(
            "number, row_id, code, reason",
            "bulk_row",
            NUMBER,
            "number",
            NUMBER,
            new Field("id", "row_id", FieldType.ID),
            new Field("code", "code", FieldType.TEXT));

    private final BulkTable jobs;
    private final BulkRows rows;
    private final BulkWorker worker;
    private final Map<String, RowChanges> changesOf;
    private final Lists lists;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    BulkChanges(
            BulkTable jobs,
            BulkRows rows,
            BulkWorker worker,
            Map<String, RowChanges> changesOf,
            Lists lists,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.jobs = jobs;
        this.rows = rows;
        this.worker = worker;
        this.changesOf = changesOf;
        this.lists = lists;
        this.json = json;
        this.transaction = transaction;
    }

    /** Keeps what is wanted; when this returns, it will happen whatever dies. */
    public BulkChange accept(String object, WriteBulkChange wanted, CurrentUser caller, IdempotencyKey key) {
        String asked = object + ' ' + wanted;
        Optional<BulkChange> earlier =
                key.earlier(asked, jobs::findByKey, BulkTable.Stamped::stamp).map(BulkTable.Stamped::change);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        wanted.requireSense();
        NewBulkChange kept = new NewBulkChange(
                Ids.next(),
                object,
                patch(object, wanted, caller),
                wanted.undo(),
                wanted.search(),
                wanted.except() == null ? List.of() : wanted.except(),
                LocaleContextHolder.getLocale(),
                caller.subject());
        transaction.executeWithoutResult(status -> {
            Integer total = addRows(kept.id(), wanted);
            jobs.insert(kept, total, key.stamp(asked));
        });
        worker.wake();
        return require(object, kept.id());
    }

    /** @return how many they are; null when a filter is to find them */
    private @Nullable Integer addRows(UUID job, WriteBulkChange wanted) {
        if (wanted.undo() != null) {
            return rows.addChangedOf(job, wanted.undo());
        }
        if (wanted.ids() == null) {
            return null;
        }
        List<UUID> ids = wanted.ids().stream().distinct().toList();
        rows.add(job, 0, ids);
        return ids.size();
    }

    private ObjectNode patch(String object, WriteBulkChange wanted, CurrentUser caller) {
        RowChanges changes = changesOf.get(object);
        if (changes == null) {
            throw new IllegalStateException("Nothing here changes " + object);
        }
        if (wanted.undo() != null) {
            BulkJob undone = requireOwn(object, wanted.undo(), caller);
            if (!undone.shown().state().hasEnded()) {
                throw new BulkChangeRuns();
            }
            return undone.patch();
        }
        if (wanted.filter() != null) {
            changes.ids(BulkSearch.page(wanted.filter(), null, 1));
        }
        ObjectNode patch = json.valueToTree(wanted.change());
        patch.propertyNames().stream()
                .filter(field -> !changes.fields().contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new FieldNotChangeable(field, String.join(", ", new TreeSet<>(changes.fields())));
                });
        changes.requireSense(patch);
        return patch;
    }

    public BulkChange cancel(String object, UUID id, MoveBulkChange wanted, CurrentUser caller) {
        if (wanted.state() != BulkState.CANCELLED) {
            throw new OnlyCancelling();
        }
        requireOwn(object, id, caller);
        if (!jobs.end(id, BulkState.CANCELLED) && require(object, id).state() != BulkState.CANCELLED) {
            throw new BulkChangeEnded();
        }
        return require(object, id);
    }

    public BulkChange require(String object, UUID id) {
        return requireJob(object, id).shown();
    }

    private BulkJob requireOwn(String object, UUID id, CurrentUser caller) {
        BulkJob job = requireJob(object, id);
        if (!caller.mayChangeJobOf(job.shown().createdBy())) {
            throw new BulkChangeOfSomebodyElse();
        }
        return job;
    }

    private BulkJob requireJob(String object, UUID id) {
        return jobs.find(id)
                .filter(job -> job.shown().object().equals(object))
                .orElseThrow(() -> new BulkChangeNotFound(id));
    }

    public Page<BulkChange> list(String object, ListRequest request) {
        return lists.page(JOBS.where("object = ?", object), request, jobs::readShown);
    }

    public Page<BulkError> errors(String object, UUID id, ListRequest request) {
        require(object, id);
        return lists.page(
                ERRORS.where("job_id = ? AND outcome = 'FAILED'", (Object) Ids.bytes(id)),
                request,
                (row, index) -> new BulkError(
                        row.getInt("number"),
                        Ids.uuid(row.getBytes("row_id")),
                        row.getString("code"),
                        row.getString("reason")));
    }
}
