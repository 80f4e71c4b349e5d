package org.guanxi.shared.imports.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two cells: what the line {@code sep=;} says, by which Excel is told it; otherwise that of the first line that
 * is not blank, which is looked at and put back.
 *
 * @param lines how many lines have been read to know it
 */
record Separator(char sign, int lines) {

    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int LONGEST_TOLD = 16;
    private static final Pattern TOLD =
            Pattern.compile("\"?sep=([^\"\\w\r\n])\"?[,;\\t]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    static Separator of(BufferedReader text) throws IOException {
        text.mark(LONGEST_TOLD);
        char[] start = new char[LONGEST_TOLD];
        int length = Math.max(text.read(start), 0);
        text.reset();
        Matcher told = TOLD.matcher(new String(start, 0, length));
        if (!told.lookingAt()) {
            return new Separator(seen(text), 0);
        }
        text.readLine();
        return new Separator(told.group(1).charAt(0), 1);
    }

    private static char seen(BufferedReader text) throws IOException {
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
