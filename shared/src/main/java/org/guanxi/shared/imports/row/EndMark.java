package org.guanxi.shared.imports.row;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.apache.commons.csv.CSVRecord;

/** A line of our own behind the file's last: whoever finds it inside a cell has read over a quote that is never closed. */
final class EndMark {

    /** No characters, by Unicode: no text has them. */
    private static final String MARK = "\uFFFF\uFFFE";

    private static final String LINE = "\n" + MARK;

    private EndMark() {}

    static boolean isAll(CSVRecord record) {
        return record.size() == 1 && record.get(0).equals(MARK);
    }

    static boolean isIn(CSVRecord record) {
        return record.get(record.size() - 1).endsWith(LINE);
    }

    static String removed(String cell) {
        return cell.endsWith(LINE) ? cell.substring(0, cell.length() - LINE.length()) : cell;
    }

    /** The text and then the mark. */
    static class Behind extends FilterReader {

        private int next = -1;

        Behind(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int read = next < 0 ? in.read(into, offset, length) : -1;
            if (read >= 0) {
                return read;
            }
            next = Math.max(next, 0);
            int part = Math.min(length, LINE.length() - next);
            LINE.getChars(next, next + part, into, offset);
            next += part;
            return part == 0 ? -1 : part;
        }
    }
}
