package org.guanxi.shared.imports.row;

import java.io.BufferedReader;
import java.io.IOException;

/** What stands between two cells: that of the first line that is not blank, which is looked at and put back. */
final class Separator {

    private static final int LONGEST_HEADER = 16 * 1024;

    private Separator() {}

    static char of(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        String header = unquoted(text);
        text.reset();
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private static String unquoted(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int each = text.read();
            if (each < 0 || (isLineEnd(each) && !quoted && !line.toString().isBlank())) {
                break;
            }
            quoted ^= each == '"';
            if (each == '"' || !quoted) {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    private static boolean isLineEnd(int each) {
        return each == '\n' || each == '\r';
    }
}
