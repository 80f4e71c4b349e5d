package org.guanxi.shared.imports.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.problem.Flaw;
import org.guanxi.shared.problem.InvalidBody;
import org.junit.jupiter.api.Test;

class ImportCorrectionsDbTest extends ImportsDbTest {

    private final Parcels importer = new Parcels("parcels", jdbc);

    @Test
    void refusesCellsOfColumnsThatTheFileDoesNotHave() {
        UUID id = refused();
        assertThatThrownBy(() -> take(
                        id,
                        new CorrectedRow(2, Map.of("weight", "1")),
                        new CorrectedRow(3, Map.of("weight", "1", "co/lour", "red"))))
                .asInstanceOf(type(InvalidBody.class))
                .extracting(InvalidBody::flaws, list(Flaw.class))
                .extracting(Flaw::pointer, Flaw::key)
                .containsExactly(tuple("/rows/1/cells/co~1lour", "field.unknown-heading"));
        assertThat(parcels()).as("none of it is written").isEmpty();
    }

    @Test
    void refusesALineThatComesTwice() {
        UUID id = refused();
        CorrectedRow row = new CorrectedRow(2, Map.of("weight", "1"));
        assertThatThrownBy(() -> take(id, row, row))
                .asInstanceOf(type(InvalidBody.class))
                .extracting(InvalidBody::flaws, list(Flaw.class))
                .extracting(Flaw::pointer, Flaw::key)
                .containsExactly(tuple("/rows/1/line", "field.line-twice"));
        assertThat(parcels()).as("none of it is written").isEmpty();
    }

    @Test
    void passesOverLinesThatAreRepairedOrWereNeverThere() {
        UUID id = refused();
        take(id, new CorrectedRow(2, Map.of("weight", "1")));
        CorrectedRow again = new CorrectedRow(2, Map.of("weight", "5"));
        assertThat(take(id, again, new CorrectedRow(99, Map.of("weight", "1")))).isEmpty();
        assertThat(parcels()).containsExactly("a");
    }

    @Test
    void takesCellsUnderAHeadingOfTwoLines() {
        UUID id = store("parcels", "id,weight,\"two\nlines\"\na,unreadable,x\n", null);
        startWorker(importer);
        ended(id);
        assertThat(take(id, new CorrectedRow(3, Map.of("weight", "1", "two\nlines", "y"))))
                .isEmpty();
        assertThat(parcels()).containsExactly("a");
    }

    private UUID refused() {
        UUID id = store("parcels", "id,weight\na,unreadable\nb,unreadable\n", null);
        startWorker(importer);
        ended(id);
        return id;
    }

    private List<RefusedRow> take(UUID id, CorrectedRow... rows) {
        return new ImportCorrections(tables, transaction).take(find(id), new CorrectRows(List.of(rows)), importer);
    }
}
