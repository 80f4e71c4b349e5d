package org.guanxi.shared.imports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.junit.jupiter.api.Test;

/** A small file does not wait for a large one, unless both come from one source. Here a turn is as short as it can be: a batch. */
class ImportTurnsDbTest extends ImportsDbTest {

    private static final String LARGE = file("", 700);

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final Parcels parcels = new Parcels("parcels", jdbc) {
        @Override
        protected void wrote(String parcel) {
            written.add(parcel);
        }

        @Override
        public List<Undone> undo(List<Trace> traces) {
            written.add("undone " + traces.size());
            return super.undo(traces);
        }
    };

    @Override
    protected ImportPace pace() {
        return new ImportPace(Duration.ofSeconds(30), Duration.ZERO);
    }

    @Test
    void letsASmallFileOfAnotherSourceGoBetween() {
        UUID large = store("erp", "parcels", LARGE, null);
        UUID small = store("shop", "parcels", "id\nsmall\n", null);
        UUID second = store("shop", "parcels", "id\nsecond\n", null);
        startWorker(parcels);
        assertThat(counts(ended(large))).containsExactly(700, 0, 700);
        assertThat(List.of(ended(small).created(), ended(second).created())).containsExactly(1, 1);
        assertThat(List.of(written.indexOf("small"), written.indexOf("second"), written.indexOf("699")))
                .as("after a batch, after the next, and the last row of all")
                .isSorted()
                .startsWith(200)
                .endsWith(701);
    }

    @Test
    void letsTheLaterFileOfASourceWaitForTheEarlierOneWhateverItHolds() {
        Parcels letters = new Parcels("letters", jdbc) {
            @Override
            protected void wrote(String letter) {
                written.add(letter);
            }
        };
        UUID large = store("erp", "parcels", LARGE, null);
        UUID later = store("erp", "letters", "id\nnext\n", null);
        UUID last = store("erp", "parcels", "id\nlast\n", null);
        assertThat(tables.queue().ahead(find(large))).isEmpty();
        assertThat(tables.queue().ahead(find(later))).contains(new ImportJob.WaitsFor(large, "parcels", "file.csv"));
        assertThat(tables.queue().ahead(find(last))).contains(new ImportJob.WaitsFor(later, "letters", "file.csv"));
        startWorker(parcels, letters);
        ended(last);
        assertThat(tables.queue().ahead(find(last))).isEmpty();
        assertThat(counts(find(large))).containsExactly(700, 0, 700);
        assertThat(written.indexOf("next")).isEqualTo(700);
    }

    @Test
    void goesOnWithWhatItHasBegunBeforeAnEarlierFileThatWasStartedLater() {
        UUID earlier = store("erp", "parcels", "id\nearlier\n", null);
        UUID begun = store("erp", "parcels", "id\nbegun\n", null);
        jdbc.update("UPDATE import_job SET state = 'RUNNING' WHERE id = ?", (Object) Ids.bytes(begun));
        assertThat(tables.queue().next().orElseThrow().job().id()).isEqualTo(begun);
        startWorker(parcels);
        ended(earlier);
        assertThat(written).containsExactly("begun", "earlier");
    }

    @Test
    void letsNothingWaitForACheck() {
        UUID large = store("erp", "parcels", LARGE, null);
        tables.steps().beginAnew(large, ImportState.CHECKING);
        UUID small = store("erp", "parcels", "id\nsmall\n", null);
        startWorker(parcels);
        ended(small);
        ImportJob checked = await(large, job -> job.state() == ImportState.CHECKED);
        assertThat(checked.created()).isEqualTo(700);
        assertThat(written.indexOf("small")).isEqualTo(200);
        assertThat(parcels()).containsExactly("small");
    }

    @Test
    void takesBackInTurnsToo() {
        UUID large = store("erp", "parcels", LARGE, null);
        startWorker(parcels);
        ended(large);
        workers.getFirst().stop();
        tables.steps().undo(large);
        store("shop", "parcels", "id\nsmall\n", null);
        UUID sameSource = store("erp", "parcels", "id\nnext\n", null);
        written.clear();
        startWorker(parcels);
        ended(sameSource);
        assertThat(find(large).undo().removed()).isEqualTo(700);
        assertThat(written).containsExactly("undone 200", "small", "undone 200", "undone 200", "undone 100", "next");
        assertThat(parcels()).containsExactly("next", "small");
    }

    @Test
    void writesEveryRowOnceWhenTwoInstancesTakeTurns() {
        List<UUID> ids = List.of(
                store("erp", "parcels", LARGE, null),
                store("shop", "parcels", file("shop", 700), null),
                store("fair", "parcels", file("fair", 700), null));
        startWorker(parcels);
        startWorker(parcels);
        ids.forEach(id -> assertThat(counts(ended(id))).containsExactly(700, 0, 700));
        assertThat(parcels()).hasSize(2100);
        assertThat(count("import_trace")).isEqualTo(2100);
    }

    @Test
    void goesOnWithItselfWhereNobodyWaits() {
        UUID only = store("erp", "parcels", LARGE, null);
        assertThat(tables.queue().waitsFor(only)).isFalse();
        UUID later = store("erp", "parcels", "id\nnext\n", null);
        assertThat(tables.queue().waitsFor(only)).as("it cannot go on").isFalse();
        store("shop", "parcels", "id\nsmall\n", null);
        assertThat(tables.queue().waitsFor(only)).isTrue();
        assertThat(tables.queue().waitsFor(later)).isTrue();
    }

    private static String file(String prefix, int rows) {
        return IntStream.range(0, rows).mapToObj(i -> prefix + i + "\n").collect(Collectors.joining("", "id\n", ""));
    }

    private static List<Integer> counts(ImportJob job) {
        return List.of(job.created(), job.failed(), job.done());
    }
}
