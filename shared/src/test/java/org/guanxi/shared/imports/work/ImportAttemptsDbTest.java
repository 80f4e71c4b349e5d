package org.guanxi.shared.imports.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.junit.jupiter.api.Test;

/** What no process survives is tried a few times; the imports behind it come to their turn. */
class ImportAttemptsDbTest extends ImportsDbTest {

    @Test
    void givesUpWhatEndsInAnErrorAgainAndAgain() {
        UUID deadly = store("deadly", "id\na\n", null);
        UUID next = store("parcels", "id\nb\n", null);
        startWorker(new Parcels("parcels", jdbc), new Parcels("deadly", jdbc) {
            @Override
            protected void wrote(String id) {
                throw new OutOfMemoryError("Too much to hold");
            }
        });
        ImportJob job = ended(deadly);
        assertThat(job.state()).isEqualTo(ImportState.FAILED);
        assertThat(job.reason()).isEqualTo("unforeseen");
        assertThat(ended(next).state()).isEqualTo(ImportState.COMPLETED);
        assertThat(parcels()).containsExactly("b");
    }

    @Test
    void givesUpWhatTheProcessHasDiedOfAgainAndAgain() {
        UUID id = store("parcels", "id\na\n", null);
        jdbc.update("UPDATE import_job SET attempts = 5");
        startWorker(new Parcels("parcels", jdbc));
        assertThat(ended(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(parcels()).isEmpty();
    }

    @Test
    void countsAnAttemptBeforeTheWorkAndForgetsItWhenItComesFurther() {
        UUID id = store(
                "parcels",
                IntStream.range(0, 500).mapToObj(i -> i + "\n").collect(Collectors.joining("", "id\n", "")),
                null);
        List<Integer> attempts = new ArrayList<>();
        startWorker(new Parcels("parcels", jdbc) {
            @Override
            public List<Outcome> write(String source, List<String> ids) {
                attempts.addAll(jdbc.queryForList("SELECT attempts FROM import_job", Integer.class));
                return super.write(source, ids);
            }
        });
        assertThat(ended(id).state()).isEqualTo(ImportState.COMPLETED);
        assertThat(attempts).containsExactly(1, 0, 0);
    }

    @Test
    void givesUpAnUndoThatCanBeTriedAgain() {
        UUID id = store("parcels", "id\na\nb\n", null);
        AtomicBoolean deadly = new AtomicBoolean(true);
        startWorker(new Parcels("parcels", jdbc) {
            @Override
            public List<Undone> undo(List<Trace> traces) {
                if (deadly.get()) {
                    throw new StackOverflowError();
                }
                return super.undo(traces);
            }
        });
        ended(id);
        tables.steps().undo(id);
        ImportJob failed = await(id, job -> job.state() == ImportState.FAILED);
        assertThat(failed.reason()).isEqualTo("undo-unforeseen");
        assertThat(failed.created()).isEqualTo(2);
        deadly.set(false);
        tables.steps().undo(id);
        ImportJob undone = await(id, job -> job.state() == ImportState.UNDONE);
        assertThat(undone.reason()).isNull();
        assertThat(parcels()).isEmpty();
    }
}
