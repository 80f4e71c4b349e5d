package org.guanxi.shared.bulk.work;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkJob;
import org.guanxi.shared.bulk.job.BulkOutcome;
import org.guanxi.shared.bulk.job.BulkRow;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.bulk.job.SomebodyElse;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.job.Journal.Again;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.answer.Explanation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes one row, its event, its outcome and the progress in one transaction: all of it or none. */
class BulkStep {

    private static final int TRIES = 5;
    private static final Logger log = LoggerFactory.getLogger(BulkStep.class);

    private final BulkTables tables;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Explanation explanation;
    private final List<Journal> journals;

    /** A row whose change is to be taken back is not as that change left it. */
    private static final class ChangedAfterwards extends Conflict {}

    BulkStep(
            BulkTables tables,
            TransactionTemplate transaction,
            JsonMapper json,
            Explanation explanation,
            List<Journal> journals) {
        this.tables = tables;
        this.transaction = transaction;
        this.json = json;
        this.explanation = explanation;
        this.journals = journals;
    }

    /** @throws SomebodyElse when another instance works on this change, or it was cancelled */
    void take(RowChanges changes, BulkJob job, BulkRow row) {
        takeOrRefuse(changes, job, row).ifPresent(why -> refuse(job, row, why));
    }

    /** @return why the row cannot be changed */
    private Optional<RuntimeException> takeOrRefuse(RowChanges changes, BulkJob job, BulkRow row) {
        Optional<RuntimeException> why = takeOnce(changes, job, row);
        for (int left = TRIES - 1; left > 0 && why.filter(BulkStep::isFaster).isPresent(); left--) {
            why = takeOnce(changes, job, row);
        }
        return why;
    }

    private Optional<RuntimeException> takeOnce(RowChanges changes, BulkJob job, BulkRow row) {
        try {
            transaction.executeWithoutResult(status -> change(changes, job, row));
            return Optional.empty();
        } catch (SomebodyElse notOurs) {
            throw notOurs;
        } catch (RuntimeException bad) {
            if (!isFaster(bad) && DatabaseAway.isWhy(bad)) {
                throw bad;
            }
            return Optional.of(bad);
        }
    }

    /** Somebody else has changed the row meanwhile. */
    private static boolean isFaster(RuntimeException why) {
        return why instanceof OptimisticLockingFailureException;
    }

    private void change(RowChanges changes, BulkJob job, BulkRow row) {
        tables.jobs().lock(job.id(), row.number(), job.after());
        JsonNode before = json.valueToTree(changes.require(row.id()));
        long version = version(before);
        if (row.expected() != null && row.expected() != version) {
            throw new ChangedAfterwards();
        }
        ObjectNode patch = Objects.requireNonNullElse(row.patch(), job.patch());
        long after = version(json.valueToTree(changes.patch(row.id(), version, patch.deepCopy())));
        if (after == version) {
            tables.rows().unchanged(job.id(), row.number());
            tables.jobs().count(job.id(), BulkOutcome.UNCHANGED);
        } else {
            tables.rows().changed(job.id(), row.number(), Inverse.of(patch, before), version, after);
            tables.jobs().count(job.id(), BulkOutcome.CHANGED);
            remember(row, after);
        }
    }

    private void remember(BulkRow row, long after) {
        if (row.restored() != null) {
            List<Again> again = List.of(new Again(row.id(), row.restored(), after));
            journals.forEach(journal -> journal.follow(again));
        }
    }

    private void refuse(BulkJob job, BulkRow row, RuntimeException why) {
        UUID id = job.id();
        Explanation.Words words = explanation.of(why, job.language());
        if (words.isUnforeseen()) {
            log.warn("Bulk change {}: row {} cannot be changed", id, row.id(), why);
        }
        transaction.executeWithoutResult(status -> {
            tables.jobs().lock(id, row.number(), job.after());
            tables.rows().failed(id, row.number(), words.code(), words.reason());
            tables.jobs().count(id, BulkOutcome.FAILED);
        });
    }

    private static long version(JsonNode shown) {
        return shown.required("version").asLong();
    }
}
