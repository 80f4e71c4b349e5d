package org.guanxi.shared.bulk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanxi.shared.bulk.job.BulkChange;
import org.guanxi.shared.bulk.job.BulkRows;
import org.guanxi.shared.bulk.job.BulkState;
import org.guanxi.shared.bulk.job.BulkTable;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.bulk.job.NewBulkChange;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.problem.answer.Explanations;
import org.guanxi.shared.testing.RealServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Bulk changes meet a death in the middle, a second instance, rows that break and rows that others changed since. */
class BulkWorkerDbTest {

    private static HikariDataSource database;

    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final JsonMapper json = new JsonMapper();
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    private final BulkTables tables = BulkTables.in(jdbc, json, Clock.systemUTC());
    private final BulkTable jobs = tables.jobs();
    private final BulkRows rows = tables.rows();
    private final Tools tools = new Tools(jdbc);
    private final List<BulkWorker> workers = new ArrayList<>();
    private long stored;

    @BeforeAll
    static void openServer() {
        database = RealServices.database("bulk_worker", "classpath:db/bulk");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("CREATE TABLE tool (id BINARY(16) PRIMARY KEY, name VARCHAR(20), edge VARCHAR(20),"
                + " version BIGINT NOT NULL DEFAULT 0)");
        jdbc.execute("CREATE TABLE told (tool BINARY(16), edge VARCHAR(20))");
    }

    @BeforeEach
    void emptyTables() {
        List.of("tool", "told", "bulk_change", "bulk_row").forEach(table -> jdbc.update("DELETE FROM " + table));
    }

    @AfterEach
    void stopWorkers() {
        workers.forEach(BulkWorker::stop);
    }

    @Test
    void changesAllThatTheFilterFindsAlthoughTheyLeaveItOneByOne() {
        List<UUID> found = store(30, "plain", "dull");
        store(3, "plain", "sharp");
        UUID spared = found.get(4);
        BulkChange change = run("dull", List.of(spared));
        assertThat(change.state()).isEqualTo(BulkState.COMPLETED);
        assertThat(change.total()).isEqualTo(29);
        assertThat(change.changed()).isEqualTo(29);
        assertThat(tools.require(spared).edge()).isEqualTo("dull");
    }

    @Test
    void changesEveryRowOnceThoughItsProcessDiesInTheMiddleOfOne() {
        store(10, "plain", "dull");
        store(1, "deadly", "dull");
        store(10, "plain", "dull");
        tools.deadly.set(true);
        UUID id = insert("dull", List.of());
        worker().start();
        await().dontCatchUncaughtExceptions().atMost(Duration.ofSeconds(20)).untilTrue(tools.died);
        workers.getFirst().stop();
        assertThat(jobs.find(id).orElseThrow().shown().done()).isLessThan(21);
        tools.deadly.set(false);
        worker().start();
        BulkChange change = ended(id);
        assertThat(change.changed()).isEqualTo(21);
        assertThat(told()).isEqualTo(21);
    }

    @Test
    void givesUpWhatNoProcessSurvivesAndGoesOnWithTheNext() {
        store(2, "plain", "dull");
        store(1, "deadly", "dull");
        tools.deadly.set(true);
        UUID deadly = insert("dull", List.of());
        UUID survived = insert("sharp", List.of());
        worker().start();
        BulkChange change = ended(deadly);
        assertThat(change.state()).isEqualTo(BulkState.FAILED);
        assertThat(change.changed()).isEqualTo(2);
        assertThat(ended(survived).state()).isEqualTo(BulkState.COMPLETED);
        UUID died = insert("dull", List.of());
        jdbc.update("UPDATE bulk_change SET attempts = 5 WHERE id = ?", (Object) Ids.bytes(died));
        tools.deadly.set(false);
        assertThat(ended(died).state()).isEqualTo(BulkState.FAILED);
    }

    @Test
    void changesEveryRowOnceWhenTwoInstancesWorkOnIt() {
        store(300, "plain", "dull");
        UUID id = insert("dull", List.of());
        worker().start();
        worker().start();
        assertThat(ended(id).changed()).isEqualTo(300);
        assertThat(told()).isEqualTo(300);
    }

    @Test
    void saysWhichRowsBreakAndGoesOn() {
        store(2, "plain", "dull");
        store(1, "stubborn", "dull");
        store(2, "plain", "dull");
        BulkChange change = run("dull", List.of());
        assertThat(change.state()).isEqualTo(BulkState.COMPLETED_WITH_ERRORS);
        assertThat(change.changed()).isEqualTo(4);
        assertThat(change.failed()).isEqualTo(1);
        assertThat(jdbc.queryForList("SELECT code FROM bulk_row WHERE outcome = 'FAILED'", String.class))
                .containsExactly("internal-error");
        assertThat(told()).isEqualTo(4);
    }

    @Test
    void takesBackWhatNobodyHasChangedSince() {
        List<UUID> found = store(5, "plain", "dull");
        BulkChange change = run("dull", List.of());
        tools.patch(found.get(2), 1, json.createObjectNode().put("edge", "broken"));
        UUID undo = Ids.next();
        transaction.executeWithoutResult(status -> {
            int total = rows.addChangedOf(undo, change.id());
            jobs.insert(wanted(undo, change.id(), null, List.of()), total, null);
        });
        BulkChange undone = ended(undo);
        assertThat(undone.changed()).isEqualTo(4);
        assertThat(undone.failed()).isEqualTo(1);
        assertThat(jdbc.queryForMap("SELECT code, reason FROM bulk_row WHERE outcome = 'FAILED'"))
                .containsEntry("code", "changed-afterwards")
                .containsEntry(
                        "reason",
                        "This record was changed again after the change that is taken back. It stays as it is now.");
        assertThat(found)
                .extracting(id -> tools.require(id).edge())
                .containsExactly("dull", "dull", "broken", "dull", "dull");
    }

    @Test
    void stopsWhereItIsWhenItIsCancelled() {
        store(400, "plain", "dull");
        UUID id = insert("dull", List.of());
        worker().start();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jobs.find(id).orElseThrow().shown().done() > 5);
        assertThat(jobs.end(id, BulkState.CANCELLED)).isTrue();
        int done = jobs.find(id).orElseThrow().shown().done();
        UUID next = insert("sharp", List.of());
        assertThat(ended(next).state()).isEqualTo(BulkState.COMPLETED);
        assertThat(jobs.find(id).orElseThrow().shown().done()).isEqualTo(done).isLessThan(400);
        assertThat(jobs.end(id, BulkState.CANCELLED)).isFalse();
    }

    private List<UUID> store(int count, String name, String edge) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID id = new UUID(0, ++stored); // those of one millisecond would be in any order
                    jdbc.update("INSERT INTO tool (id, name, edge) VALUES (?, ?, ?)", Ids.bytes(id), name, edge);
                    return id;
                })
                .toList();
    }

    private BulkChange run(String filter, List<UUID> except) {
        UUID id = insert(filter, except);
        worker().start();
        return ended(id);
    }

    private UUID insert(String filter, List<UUID> except) {
        UUID id = Ids.next();
        jobs.insert(wanted(id, null, filter, except), null, null);
        return id;
    }

    private NewBulkChange wanted(UUID id, UUID undoOf, String filter, List<UUID> except) {
        return new NewBulkChange(
                id,
                "tools",
                json.createObjectNode().put("edge", "sharp"),
                undoOf,
                filter,
                except,
                Locale.ENGLISH,
                "somebody");
    }

    private BulkWorker worker() {
        BulkWorker worker =
                new BulkWorker(tables, transaction, json, Explanations.english(), Map.of("tools", tools), List.of());
        workers.add(worker);
        return worker;
    }

    private BulkChange ended(UUID id) {
        return await().dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(40))
                .until(() -> jobs.find(id).orElseThrow().shown(), change -> change.finishedAt() != null);
    }

    private int told() {
        Integer told = jdbc.queryForObject("SELECT COUNT(*) FROM told", Integer.class);
        return told == null ? 0 : told;
    }
}
