package org.guanxi.shared.imports.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportRows;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.junit.jupiter.api.Test;

/** Imports meet rows that break, files that are not what they seem, and a second instance. */
class ImportWorkerDbTest extends ImportsDbTest {

    private final ImportRows jobs = tables.jobs();
    private final ImportTurns turns = new ImportTurns(tables, transaction);

    @Test
    void refusesRowsThatBreakAndTakesTheOthers() {
        UUID id = store("parcels", "id,weight\na,1\nb,unreadable\nunwritable,1\nc,1\na,2\n");
        startWorker();
        ImportJob job = ended(id);
        assertThat(job.state()).isEqualTo(ImportState.COMPLETED_WITH_ERRORS);
        assertThat(job.created()).isEqualTo(2);
        assertThat(jdbc.queryForList("SELECT reason FROM import_error ORDER BY line", String.class))
                .containsExactly("unexpected", "unexpected", "key-twice\n2");
        assertThat(jdbc.queryForList("SELECT id FROM parcel ORDER BY id", String.class))
                .containsExactly("a", "c");
    }

    @Test
    void givesUpWhatFailsAgainAndAgainAndGoesOnWithTheNext() {
        UUID cursed = store("cursed", "id\na\n");
        UUID next = store("parcels", "id\nb\n");
        startWorker();
        assertThat(ended(cursed).state()).isEqualTo(ImportState.FAILED);
        assertThat(ended(cursed).reason()).isEqualTo("unforeseen");
        assertThat(ended(next).state()).isEqualTo(ImportState.COMPLETED);
    }

    @Test
    void namesTheColumnsThatNobodyReads() {
        UUID id = store("parcels", "id,wieght,colour\na,1,red\n");
        startWorker();
        assertThat(ended(id).ignoredColumns()).containsExactly("wieght", "colour");
    }

    @Test
    void keepsNoFileOfAnImportThatFailed() {
        UUID id = store("parcels", "name\na\n");
        startWorker();
        assertThat(ended(id).reason()).isEqualTo("missing-columns\nid");
        assertThat(chunks()).isZero();
    }

    @Test
    void endsWhenTheFileIsShorterThanWhatHasBeenDone() {
        UUID id = store("parcels", "id\na\nb\n");
        jdbc.update("UPDATE import_job SET done_rows = 7");
        startWorker();
        assertThat(ended(id).state()).isEqualTo(ImportState.FAILED);
    }

    @Test
    void doesNotComeBackToLife() {
        UUID id = store("parcels", "id\na\n");
        ImportJob seenByTheOther = jobs.find(id).orElseThrow();
        startWorker();
        ImportJob job = ended(id);
        assertThatThrownBy(() -> turns.start(seenByTheOther, 1, List.of(), List.of()))
                .isInstanceOf(SomebodyElse.class);
        assertThatThrownBy(() -> turns.start(job, 1, List.of(), List.of())).isInstanceOf(SomebodyElse.class);
        assertThatThrownBy(() -> turns.fail(job, Reason.of("unforeseen"))).isInstanceOf(SomebodyElse.class);
        assertThat(jobs.find(id)).contains(job);
    }

    @Test
    void writesEveryRowOnceWhenTwoInstancesWorkOnIt() {
        String file = IntStream.range(0, 3000).mapToObj(i -> i + "\n").collect(Collectors.joining("", "id\n", ""));
        List<UUID> ids = List.of(
                store("parcels", file),
                store("parcels", file.replace("\n", "x\n").replace("idx", "id")));
        startWorker();
        startWorker();
        for (UUID id : ids) {
            ImportJob job = ended(id);
            assertThat(job.state()).isEqualTo(ImportState.COMPLETED);
            assertThat(job.created()).isEqualTo(3000);
            assertThat(job.done()).isEqualTo(3000);
        }
        assertThat(chunks()).isZero();
    }

    @Test
    void writesNothingWhenItOnlyChecks() {
        UUID id = store("parcels", "id,weight\na,1\nb,unreadable\nunwritable,1\nc,1\na,2\n");
        tables.steps().beginAnew(id, ImportState.CHECKING);
        startWorker();
        ImportJob checked = in(ImportState.CHECKED, id);
        assertThat(checked.created()).isEqualTo(2);
        assertThat(checked.failed()).isEqualTo(3);
        assertThat(checked.undo().until()).isNull();
        assertThat(parcels()).isEmpty();
        assertThat(chunks()).as("the file is needed again").isEqualTo(1);
        tables.refused().removeAll(id);
        tables.steps().beginAnew(id, ImportState.QUEUED);
        workers.getFirst().wake();
        assertThat(ended(id).created()).isEqualTo(2);
        assertThat(parcels()).containsExactly("a", "c");
    }

    @Test
    void readsColumnsByTheHeadingsOfTheFile() {
        UUID id = store(
                "parcels",
                "包裹号,重量,备注\na,1,x\nb,unreadable,y\n",
                new ColumnMapping(Map.of("包裹号", "id", "重量", "weight")));
        startWorker();
        ImportJob job = ended(id);
        assertThat(job.created()).isEqualTo(1);
        assertThat(job.ignoredColumns()).containsExactly("备注");
        assertThat(tables.refused().find(id, List.of(3)))
                .extracting(RefusedRow::cells)
                .containsExactly(Map.of("包裹号", "b", "重量", "unreadable", "备注", "y"));
    }

    @Test
    void takesInWhatWasRefusedWhenItIsCorrected() {
        UUID id = store("parcels", "id,weight\na,1\nb,unreadable\nc,unreadable\n");
        startWorker();
        ended(id);
        Parcels importer = new Parcels("parcels", jdbc);
        ImportCorrections corrections = new ImportCorrections(tables, transaction);
        CorrectRows wanted = new CorrectRows(List.of(
                new CorrectedRow(3, Map.of("weight", "2")), new CorrectedRow(4, Map.of("id", "a", "weight", "3"))));
        assertThat(corrections.take(jobs.find(id).orElseThrow(), wanted, importer))
                .as("the other row is about a parcel that is in already")
                .extracting(RefusedRow::line)
                .containsExactly(4);
        assertThat(corrections.take(jobs.find(id).orElseThrow(), wanted, importer))
                .hasSize(1);
        ImportJob job = jobs.find(id).orElseThrow();
        assertThat(job.created()).isEqualTo(2);
        assertThat(job.failed()).isEqualTo(1);
        CorrectRows last = new CorrectRows(List.of(new CorrectedRow(4, Map.of("id", "d"))));
        assertThat(corrections.take(job, last, importer)).isEmpty();
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(parcels()).containsExactly("a", "b", "d");
    }

    @Test
    void takesBackWhatItDidAndNamesWhatIsKept() {
        UUID id = store("parcels", "id\na\nunderway\nb\nstuck\n");
        startWorker();
        assertThat(ended(id).undo().until()).isNotNull();
        tables.steps().undo(id);
        workers.getFirst().wake();
        ImportJob undone = in(ImportState.UNDONE, id);
        assertThat(undone.undo().removed()).isEqualTo(2);
        assertThat(undone.undo().kept()).isEqualTo(2);
        assertThat(parcels()).containsExactly("stuck", "underway");
        assertThat(jdbc.queryForList("SELECT kept_reason FROM import_trace ORDER BY line", String.class))
                .containsExactly("changed-since", "not-undoable");
    }

    private UUID store(String object, String file) {
        return store(object, file, null);
    }

    private void startWorker() {
        startWorker(new Parcels("parcels", jdbc), new Parcels("cursed", jdbc) {
            @Override
            public List<Outcome> write(String source, List<String> ids) {
                jdbc.update("INSERT INTO nothing_like_this VALUES (1)");
                return List.of();
            }
        });
    }

    private ImportJob in(ImportState state, UUID id) {
        return await(id, job -> job.state() == state);
    }

    private int chunks() {
        return count("import_chunk");
    }
}
