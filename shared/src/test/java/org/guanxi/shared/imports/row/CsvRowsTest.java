package org.guanxi.shared.imports.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void takesSemicolonsAndTabsWhereTheHeaderHasNoComma() {
        String semicolons = "\n\"id, a\";name\n1;\"a, b; c\"\n";
        String tabs = "\"id, a\"\tname\n1\ta, b; c\n";
        for (String file : List.of(semicolons, tabs)) {
            try (CsvRows rows = new CsvRows(new StringReader(file))) {
                assertThat(rows.header()).containsExactly("id, a", "name");
                assertThat(rows.next(10).getFirst().text("name")).isEqualTo("a, b; c");
            }
        }
        assertThat(rows("id,a;b\n1,x;y\n").getFirst().text("a;b")).isEqualTo("x;y");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|", "^"})
    void takesTheSeparatorThatTheFirstLineTells(String separator) {
        String file = "\uFEFFsep=%1$s\r\nid%1$sname, full\r\n1%1$sa; b\r\n"
                .formatted(separator)
                .replace(", full", separator.equals(",") ? "" : ", full");
        try (CsvRows rows = new CsvRows(new StringReader(file))) {
            assertThat(rows.header().getFirst()).isEqualTo("id");
            assertThat(rows.header()).hasSize(2);
            ImportedRow row = rows.next(10).getFirst();
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.text("id")).isEqualTo("1");
        }
        assertThat(rows("SEP=;\nid;name\n1;\"a\nb\"\n2;c\n"))
                .extracting(ImportedRow::line)
                .containsExactly(3, 5);
        assertThat(rows("sep=;;\nid;name\n1;a\n").getFirst().text("name")).isEqualTo("a");
        assertThat(rows("sep=x,name\n1,a\n").getFirst().text("sep=x")).isEqualTo("1");
    }

    @Test
    void takesLinesOfNothingButSeparatorsForBlank() {
        assertThat(rows(";;\nid;name;\n1;a;\n;;\n ; ;\n2;b;\n"))
                .extracting(ImportedRow::line)
                .containsExactly(3, 6);
        assertThat(rows("id,name\n,\n\"\",\"\"\n1,\n"))
                .extracting(ImportedRow::line)
                .containsExactly(4);
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
        assertFails("id,\"name\n1,a\n2,b\n", "not-csv\n1");
        assertFails("id,name,id\n1,a,2\n", "column-twice\nid");
        assertFails("id," + "name,".repeat(500) + "\n1\n", "header-too-long\n500\n10000");
        assertFails("id," + "a name,".repeat(20_000) + "\n1\n", "header-too-long\n500\n10000");
        assertFails("id," + "n".repeat(10_000) + "\n1\n", "header-too-long\n500\n10000");
    }

    @Test
    void refusesARowWithTextBehindAClosingQuote() {
        List<ImportedRow> rows = rows("id,name\n1,\"Bob\" Smith\n2,\"b\" \n3,\"c\"");
        assertThat(refusal(rows.getFirst()))
                .isEqualTo(new Outcome.Refused("name", "\"Bob\" Smith", "text-behind-quote"));
        assertThat(rows.subList(1, 3)).allSatisfy(ImportedRow::requireThatItFits);
        assertThat(rows).extracting(ImportedRow::line).containsExactly(2, 3, 4);
        assertThat(rows).extracting(row -> row.text("name")).endsWith("b", "c");
    }

    @Test
    void tellsWhatStandsRightOfTheLastColumn() {
        List<ImportedRow> rows = rows("id,name\n1,Acme, Inc.\n2,b,,\n");
        assertThat(refusal(rows.getFirst())).isEqualTo(new Outcome.Refused("", "Inc.", "more-cells-than-columns"));
        rows.getLast().requireThatItFits();
    }

    @Test
    void losesOnlyTheLineWhoseQuoteIsNeverClosed() {
        List<ImportedRow> rows = rows("id,name\r\n1,a\r\n\"2\n\",\"b, b\r\n\r\n3,\"\"\r\n 4 ,d");
        assertThat(rows).extracting(ImportedRow::line).containsExactly(2, 3, 6, 7);
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("a", "b, b", null, "d");
        assertThat(refusal(rows.get(1))).isEqualTo(new Outcome.Refused("name", "b, b", "quote-not-closed"));
        rows.get(2).requireThatItFits();
        assertThat(rows("id,name\n1,a\n2,\"b")).extracting(ImportedRow::line).containsExactly(2, 3);
        assertThat(rows("id,name\n1,\"b\n2,\"\"c\n3,d\n"))
                .extracting(row -> row.text("name"))
                .containsExactly("b", "c", "d");
    }

    @Test
    void losesOnlyTheLineWhoseQuoteTheNextQuoteCloses() {
        List<ImportedRow> rows = rows("id,name,city\n1,\"a,x\n2,b,y\n3,\"c\",z\n4,\"d\" e,\"f\ng\"  \n5,h,\"i");
        assertThat(rows).extracting(ImportedRow::line).containsExactly(2, 3, 4, 5, 7);
        assertThat(rows).extracting(row -> row.text("id")).containsExactly("1", "2", "3", "4", "5");
        assertThat(reason(rows.getFirst())).isEqualTo("quote-not-closed");
        assertThat(rows.subList(1, 3)).allSatisfy(ImportedRow::requireThatItFits);
        assertThat(reason(rows.get(3))).isEqualTo("text-behind-quote");
        assertThat(rows.get(3).text("city")).isEqualTo("f\ng");
        assertThat(reason(rows.getLast())).isEqualTo("quote-not-closed");
    }

    @Test
    void readsAgainWhatTheFirstOfSeveralOpenQuotesHasTakenIn() {
        String lines = IntStream.range(3, 203).mapToObj(id -> id + ",\"b\",c\n").collect(Collectors.joining());
        List<ImportedRow> rows = rows("id,name,city\n1,\"a\n2,b,\"c\n" + lines);
        assertThat(rows)
                .extracting(ImportedRow::line)
                .containsExactlyElementsOf(IntStream.range(2, 204).boxed().toList());
        assertThat(rows.subList(0, 2)).extracting(CsvRowsTest::reason).containsOnly("quote-not-closed");
        assertThat(rows.subList(2, 202)).allSatisfy(ImportedRow::requireThatItFits);
    }

    @Test
    void countsTheLinesOfOldFiles() {
        List<ImportedRow> rows = rows("id,name\r1,\"a\r2,b\r3,\"c\r");
        assertThat(rows).extracting(ImportedRow::line).containsExactly(2, 3, 4);
        assertThat(rows).extracting(row -> row.text("name")).containsExactly("a", "b", "c");
    }

    @Test
    void losesOnlyTheLineOfARowThatIsTooLongToBeHeld() {
        String lines = IntStream.range(3, 40_003).mapToObj(id -> id + ",b\n").collect(Collectors.joining());
        List<ImportedRow> rows = rows("id,name\n1,a\n2,\"b\n" + lines);
        assertThat(rows).hasSize(40_002);
        assertThat(reason(rows.get(1))).isEqualTo("row-too-long\n65536");
        assertThat(rows.subList(2, rows.size())).allSatisfy(row -> {
            assertThat(row.line()).isEqualTo(Integer.parseInt(String.valueOf(row.text("id"))) + 1);
            assertThat(row.text("name")).isEqualTo("b");
            row.requireThatItFits();
        });
        List<ImportedRow> oneLine = rows("id,name\n1," + lines.replace('\n', ' ') + "\n2,c\n3,d");
        assertThat(oneLine).extracting(ImportedRow::line).containsExactly(2, 3, 4);
        assertThat(reason(oneLine.getFirst())).isEqualTo("row-too-long\n65536");
        assertThat(oneLine.getLast().text("name")).isEqualTo("d");
        List<ImportedRow> ofTwoLines = rows("id,name,city\n1,\"a\nb\"," + "c".repeat(70_000) + "\n2,d,e");
        assertThat(ofTwoLines).extracting(ImportedRow::line).containsExactly(2, 4);
        assertThatThrownBy(ofTwoLines.getFirst()::requireThatItFits).isInstanceOf(RowRefused.class);
        assertFails("id,\"name\n" + lines, "not-csv\n1");
    }

    @Test
    void readsAgainWhatManyOpenQuotesHaveTakenIn() {
        String file = IntStream.range(0, 30_000)
                .mapToObj(id -> id % 2_000 == 0 ? id + ",\"open\n" : id + ",\"b \"\"c\"\"\"\n")
                .collect(Collectors.joining());
        List<ImportedRow> rows = rows("id,name\n" + file);
        assertThat(rows.getLast().text("id")).isEqualTo("29999");
        assertThat(rows).extracting(ImportedRow::line).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void takesALongRow() {
        String longest = "b".repeat(65_000);
        assertThat(rows("id,name\n1," + longest + "\n\"2\"," + longest + "\n3,d\n"))
                .extracting(row -> row.text("name"))
                .containsExactly(longest, longest, "d");
    }

    @Test
    void refusesWhatNobodyCanRead() {
        List<ImportedRow> rows = rows("id,name\n1,caf\ufffd\n2,a\0b\n3,\u200b\u200e\n4,é\n");
        assertThat(rows.subList(0, 3))
                .extracting(CsvRowsTest::reason)
                .containsExactly("unreadable-text", "unreadable-text", "invisible");
        rows.get(3).requireThatItFits();
    }

    @Test
    void takesEachKeyOfAFileOnce() {
        FirstLines seen = new FirstLines();
        List<ImportedRow> rows = rows("id,name\n1,a\n2,b\n 1,c\n,d\n,e\n").stream()
                .map(row -> seen.check(row, RowKey.in(row, "id")))
                .toList();
        assertThat(reason(rows.get(2))).isEqualTo("key-twice\n2");
        for (int sound : new int[] {0, 1, 3, 4}) {
            rows.get(sound).requireThatItFits();
        }
    }

    @Test
    void knowsTheKeysOfALongFile() {
        FirstLines seen = new FirstLines();
        for (int line = 2; line < 300_000; line++) {
            check(seen, line, "C-" + line).requireThatItFits();
        }
        assertThat(reason(check(seen, 300_000, "C-1234"))).isEqualTo("key-twice\n1234");
    }

    private static ImportedRow check(FirstLines seen, int line, String key) {
        ImportedRow row = new ImportedRow(line, Map.of("id", key));
        return seen.check(row, RowKey.in(row, "id"));
    }

    private static String reason(ImportedRow row) {
        return refusal(row).reason();
    }

    private static Outcome.Refused refusal(ImportedRow row) {
        return catchThrowableOfType(RowRefused.class, row::requireThatItFits).outcome();
    }

    private static void assertFails(String file, String reason) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(
                        ImportFailed.class,
                        failed -> assertThat(failed.reason().text()).isEqualTo(reason));
    }

    private static List<ImportedRow> rows(String file) {
        try (CsvRows rows = new CsvRows(new StringReader(file))) {
            return rows.next(100_000);
        }
    }
}
