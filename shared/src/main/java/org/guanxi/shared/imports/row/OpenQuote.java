package org.guanxi.shared.imports.row;

import java.util.Optional;

/**
 * A quote that was not closed where its cell ended: either no quote follows at all, or text stands behind the next one. Where
 * the cell is of several lines, that is the quote of another cell, and all between them was taken in.
 *
 * @param start where in the record's text its cell begins
 * @param column the cell's place in the record
 * @param cell as it is written
 */
record OpenQuote(int start, int column, String cell) {

    private static final String QUOTE = "\"";

    /** The first one in the record with which {@code text} begins, of those whose cell has taken in lines or of all. */
    static Optional<OpenQuote> in(String text, char separator, boolean ofLines) {
        int start = 0;
        for (int column = 0; ; column++) {
            int closed = text.startsWith(QUOTE, start) ? behindQuote(text, start + 1) : start;
            int end = closed < 0 ? text.length() : endOfCell(text, closed, separator);
            boolean looksAt = !ofLines || text.substring(start, end).lines().count() > 1;
            if (closed < 0
                    || (looksAt
                            && closed > start
                            && !text.substring(closed, end).isBlank())) {
                return Optional.of(new OpenQuote(start, column, text.substring(start, end)));
            }
            if (end == text.length() || text.charAt(end) != separator) {
                return Optional.empty();
            }
            start = end + 1;
        }
    }

    /** Two quotes are one in the cell. */
    private static int behindQuote(String text, int from) {
        int quote = text.indexOf(QUOTE, from);
        while (quote >= 0 && text.startsWith(QUOTE, quote + 1)) {
            quote = text.indexOf(QUOTE, quote + 2);
        }
        return quote < 0 ? -1 : quote + 1;
    }

    private static int endOfCell(String text, int from, char separator) {
        int end = from;
        while (end < text.length() && text.charAt(end) != separator && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
