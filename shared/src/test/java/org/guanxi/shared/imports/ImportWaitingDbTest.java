package org.guanxi.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.column.MappingMemory;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.work.ImportsDbTest;
import org.guanxi.shared.imports.work.Parcels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Rows wait for what is late; the rows beside them and the imports behind them do not. */
class ImportWaitingDbTest extends ImportsDbTest {

    private final ImportMoves moves =
            new ImportMoves(tables, new MappingMemory(jdbc, new JsonMapper()), transaction, Clock.systemUTC());

    @Test
    void holdsUpNeitherTheRowsBesideNorTheImportBehind() {
        UUID id = store("id\nlate\na\n");
        UUID behind = store("id\nb\n");
        startWorker();
        assertThat(await(behind, job -> job.state() == ImportState.COMPLETED).created())
                .isEqualTo(1);
        ImportJob job = find(id);
        assertThat(job.state()).isEqualTo(ImportState.RUNNING);
        assertThat(List.of(job.created(), job.done(), job.waiting())).containsExactly(1, 1, 1);
        assertThat(parcels()).containsExactly("a", "b");
    }

    @Test
    void takesInWhatArrivesAndRefusesWhatNeverDoes() {
        UUID id = store("id\nlate never\nlate\na\n");
        startWorker();
        await(id, job -> job.waiting() == 2);
        arrive("late");
        assertThat(await(id, job -> job.waiting() == 1).created()).isEqualTo(2);
        losePatience(id);
        ImportJob job = await(id, it -> it.finishedAt() != null);
        assertThat(job.state()).isEqualTo(ImportState.COMPLETED_WITH_ERRORS);
        assertThat(List.of(job.created(), job.failed(), job.done(), job.waiting()))
                .containsExactly(2, 1, 3, 0);
        assertThat(tables.refused().find(id, List.of(2)))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("unknown-account"))
                .satisfies(row -> assertThat(row.cells()).isEqualTo(Map.of("id", "late never")));
        assertThat(parcels()).containsExactly("a", "late");
    }

    /** In the batch behind the one with the row that waits, or when that row is tried again. */
    @ParameterizedTest
    @ValueSource(strings = {"250", "late"})
    void losesAndDoublesNothingWhenTheProcessDies(String where) {
        UUID id = store(IntStream.range(0, 300)
                .mapToObj(i -> i == 5 ? "late\n" : i + "\n")
                .collect(Collectors.joining("", "id\n", "")));
        List<String> deaths = new ArrayList<>();
        startWorker(new Parcels("parcels", jdbc) {
            @Override
            protected void wrote(String parcel) {
                if (parcel.equals(where)) {
                    deaths.add(parcel);
                    throw new Error("killed");
                }
            }
        });
        await(id, job -> job.waiting() == 1);
        arrive("late");
        Awaitility.await().until(() -> !deaths.isEmpty());
        workers.getFirst().stop();
        ImportJob left = find(id);
        assertThat(left.waiting()).isEqualTo(1);
        assertThat(left.done())
                .isEqualTo(where.equals("250") ? 199 : 299)
                .isEqualTo(parcels().size());
        startWorker();
        ImportJob job = await(id, it -> it.finishedAt() != null);
        assertThat(List.of(job.created(), job.failed(), job.done())).containsExactly(300, 0, 300);
        assertThat(parcels()).hasSize(300);
        assertThat(waiting()).isZero();
        assertThat(count("import_trace")).isEqualTo(300);
    }

    @Test
    void writesEveryRowOnceWhenTwoInstancesTryAgain() {
        UUID id = store(
                IntStream.range(0, 500).mapToObj(i -> "late" + i + "\n").collect(Collectors.joining("", "id\n", "")));
        startWorker();
        startWorker();
        await(id, job -> job.waiting() == 500);
        IntStream.range(0, 500).forEach(i -> arrive("late" + i));
        ImportJob job = await(id, it -> it.finishedAt() != null);
        assertThat(List.of(job.created(), job.failed(), job.done())).containsExactly(500, 0, 500);
        assertThat(parcels()).hasSize(500);
    }

    @Test
    void forgetsWhatWaitsWhenItIsCancelledAndTakesBackWhatIsIn() {
        UUID id = store("id\na\nlate\n");
        startWorker();
        await(id, job -> job.waiting() == 1);
        moves.move(find(id), ImportState.CANCELLED);
        ImportJob cancelled = find(id);
        assertThat(List.of(cancelled.created(), cancelled.done(), cancelled.waiting()))
                .containsExactly(1, 1, 0);
        assertThat(waiting()).isZero();
        arrive("late");
        moves.move(cancelled, ImportState.UNDOING);
        workers.getFirst().wake();
        assertThat(await(id, job -> job.state() == ImportState.UNDONE).undo().removed())
                .isEqualTo(1);
        assertThat(parcels()).isEmpty();
    }

    @Test
    void waitsInACheckTooAndWritesNothing() {
        UUID id = store("id\nlate\nlate never\na\n");
        tables.steps().beginAnew(id, ImportState.CHECKING);
        startWorker();
        await(id, job -> job.waiting() == 2);
        arrive("late");
        ImportJob checked = await(id, job -> job.state() == ImportState.CHECKED);
        assertThat(List.of(checked.created(), checked.failed(), checked.waiting()))
                .containsExactly(2, 1, 0);
        assertThat(parcels()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void letsNoLaterImportOvertakeARowThatWaits() {
        UUID earlier = store("id\nlate\n");
        startWorker();
        await(earlier, job -> job.waiting() == 1);
        workers.getFirst().stop();
        jdbc.update("UPDATE import_job SET waits_until = '2100-01-01'");
        arrive("late");
        UUID later = store("id\nlate\nb\n");
        startWorker();
        assertThat(await(later, job -> job.waiting() == 1).created()).isEqualTo(1);
        jdbc.update("UPDATE import_job SET waits_until = '2000-01-01' WHERE id = ?", (Object) Ids.bytes(earlier));
        assertThat(await(earlier, job -> job.finishedAt() != null).created()).isEqualTo(1);
        assertThat(await(later, job -> job.finishedAt() != null).done()).isEqualTo(2);
        assertThat(parcels()).containsExactly("b", "late");
    }

    private UUID store(String file) {
        return store("parcels", file, null);
    }

    private void startWorker() {
        startWorker(new Parcels("parcels", jdbc));
    }

    private void arrive(String parcel) {
        jdbc.update("INSERT INTO arrival VALUES (?)", parcel);
    }

    private void losePatience(UUID id) {
        jdbc.update("UPDATE import_job SET waited_ms = 60000 WHERE id = ?", (Object) Ids.bytes(id));
    }

    private int waiting() {
        return count("import_waiting");
    }
}
