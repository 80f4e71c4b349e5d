package org.guanxi.shared.imports.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+86 138", "-1", "@SUM(A1)"})
    void nothingIsAFormulaToASpreadsheet(String cell) {
        assertThat(CsvCell.line(List.of(cell)).replaceFirst("^\"", "")).startsWith("'" + cell.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 138 0000 0000", "a,b", "say \"so\"", "two\nlines", "'quoted'", "", "王小明"})
    void comesBackAsItWent(String cell) {
        String file = "id,text\r\n" + CsvCell.line(List.of("1", cell));
        try (CsvRows rows = new CsvRows(new StringReader(file))) {
            assertThat(rows.next(1).getFirst().cells()).containsEntry("text", cell);
        }
    }

    @Test
    void separatesAndEndsAsTheStandardSays() {
        assertThat(CsvCell.line(List.of("a", "b c", "d,e"))).isEqualTo("a,b c,\"d,e\"\r\n");
    }
}
