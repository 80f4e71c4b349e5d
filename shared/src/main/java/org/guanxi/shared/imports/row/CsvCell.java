package org.guanxi.shared.imports.row;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell in a file that people open in spreadsheets. What such a program would take for a formula gets an apostrophe in front,
 * which reading takes away again: the file comes back as it went.
 */
public final class CsvCell {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final char MARK = '\'';

    private CsvCell() {}

    public static String line(List<String> cells) {
        return cells.stream().map(CsvCell::write).collect(Collectors.joining(",")) + "\r\n";
    }

    static String write(String cell) {
        String safe = isFormula(cell) ? MARK + cell : cell;
        return safe.chars().anyMatch(each -> ",\"\r\n".indexOf(each) >= 0)
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    static String read(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && BEGINS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
