package org.guanxi.shared.bulk;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.problem.Explanation;
import org.guanxi.shared.problem.StaleVersion;
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

    private final BulkTable jobs;
    private final BulkRows rows;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Explanation explanation;

    BulkStep(BulkTable jobs, BulkRows rows, TransactionTemplate transaction, JsonMapper json, Explanation explanation) {
        this.jobs = jobs;
        this.rows = rows;
        this.transaction = transaction;
        this.json = json;
        this.explanation = explanation;
    }

    /** @throws SomebodyElse when another instance works on this change, or it was cancelled */
    void take(RowChanges changes, BulkJob job, BulkRow row) {
        takeOrRefuse(changes, job, row).ifPresent(why -> refuse(job, row, why));
    }

    /** @return why the row cannot be changed */
    private Optional<RuntimeException> takeOrRefuse(RowChanges changes, BulkJob job, BulkRow row) {
        for (int left = TRIES; ; left--) {
            try {
                transaction.executeWithoutResult(status -> change(changes, job, row));
                return Optional.empty();
            } catch (SomebodyElse notOurs) {
                throw notOurs;
            } catch (OptimisticLockingFailureException faster) {
                if (left <= 1) {
                    return Optional.of(faster);
                }
            } catch (RuntimeException bad) {
                if (DatabaseAway.isWhy(bad)) {
                    throw bad;
                }
                return Optional.of(bad);
            }
        }
    }

    private void change(RowChanges changes, BulkJob job, BulkRow row) {
        jobs.lock(job.id(), row.number(), job.after());
        JsonNode before = json.valueToTree(changes.require(row.id()));
        long version = version(before);
        if (row.expected() != null && row.expected() != version) {
            throw new StaleVersion(version);
        }
        ObjectNode patch = Objects.requireNonNullElse(row.patch(), job.patch());
        long after = version(json.valueToTree(changes.patch(row.id(), version, patch.deepCopy())));
        if (after == version) {
            rows.unchanged(job.id(), row.number());
            jobs.count(job.id(), BulkOutcome.UNCHANGED);
        } else {
            rows.changed(job.id(), row.number(), Inverse.of(patch, before), after);
            jobs.count(job.id(), BulkOutcome.CHANGED);
        }
    }

    private void refuse(BulkJob job, BulkRow row, RuntimeException why) {
        UUID id = job.id();
        Explanation.Words words = explanation.of(why, job.language());
        if (words.isUnforeseen()) {
            log.warn("Bulk change {}: row {} cannot be changed", id, row.id(), why);
        }
        transaction.executeWithoutResult(status -> {
            jobs.lock(id, row.number(), job.after());
            rows.failed(id, row.number(), words.code(), words.reason());
            jobs.count(id, BulkOutcome.FAILED);
        });
    }

    private static long version(JsonNode shown) {
        return shown.required("version").asLong();
    }
}
