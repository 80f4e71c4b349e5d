package org.guanxi.shared.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void countsBlankLinesAndLinesInsideQuotes() {
        String file = "\uFEFFid,name\r\n\r\n1,a\r\n  \r\n2,\"b\r\nc\"\r\n\r\n\r\n3,d";
        assertThat(rows(file)).extracting(ImportedRow::line).containsExactly(3, 5, 9);
        assertThat(rows(file)).extracting(row -> row.text("id")).containsExactly("1", "2", "3");
    }

    @Test
    void findsTheHeaderBehindBlankLines() {
        try (CsvRows rows = new CsvRows(new StringReader("\n\nid, name\n1,a\n"))) {
            assertThat(rows.header()).containsExactly("id", "name");
            assertThat(rows.next(10).getFirst().line()).isEqualTo(4);
        }
    }

    @Test
    void keepsCountingFromBatchToBatch() {
        try (CsvRows rows = new CsvRows(new StringReader("id\n1\n\n2\n\n3\n"))) {
            assertThat(rows.next(1).getFirst().line()).isEqualTo(2);
            assertThat(rows.next(2)).extracting(ImportedRow::line).containsExactly(4, 6);
            assertThat(rows.next(2)).isEmpty();
        }
    }

    @Test
    void tellsAFileThatIsNotCsv() {
        assertFails("id,name\n1,a\n2,\"b\n", "not-csv\n3");
        assertFails("id,name,id\n1,a,2\n", "column-twice\nid");
    }

    @Test
    void takesTextBehindAClosingQuoteAsSpreadsheetsDo() {
        assertThat(rows("id,name\n1,\"Bob\" Smith\n2,b\n"))
                .extracting(row -> row.text("name"))
                .containsExactly("Bob Smith", "b");
    }

    @Test
    void tellsWhatStandsRightOfTheLastColumn() {
        List<ImportedRow> rows = rows("id,name\n1,Acme, Inc.\n2,b,,\n");
        assertThatThrownBy(rows.getFirst()::requireThatItFits)
                .isInstanceOfSatisfying(
                        RowRefused.class,
                        refused -> assertThat(refused.outcome())
                                .isEqualTo(new Outcome.Refused("", "Inc.", "more-cells-than-columns")));
        rows.getLast().requireThatItFits();
    }

    private static void assertFails(String file, String reason) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.reason().text()).isEqualTo(reason));
    }

    private static List<ImportedRow> rows(String file) {
        try (CsvRows rows = new CsvRows(new StringReader(file))) {
            return rows.next(100);
        }
    }
}
