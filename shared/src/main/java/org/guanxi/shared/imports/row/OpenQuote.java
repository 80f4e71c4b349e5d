package org.guanxi.shared.imports.row;

import java.util.Optional;

/**
 * A quote that was not closed where its cell ended, so that the cell has taken in the lines behind its own: either no quote
 * follows at all, or that of another cell does, and text stands behind it.
 *
 * @param start where in the record's text its cell begins
 * @param column the cell's place in the record
 */
record OpenQuote(int start, int column) {

    private static final String QUOTE = "\"";

    /** The first one in the record with which {@code text} begins. */
    static Optional<OpenQuote> in(String text, char separator) {
        int start = 0;
        for (int column = 0; ; column++) {
            int closed = text.startsWith(QUOTE, start) ? behindQuote(text, start + 1) : start;
            int end = closed < 0 ? text.length() : endOfCell(text, closed, separator);
            if (closed < 0 || (isOfLines(text, start, closed) && !isBlank(text, closed, end))) {
                return Optional.of(new OpenQuote(start, column));
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

    private static boolean isOfLines(String text, int start, int end) {
        return text.substring(start, end).lines().count() > 1;
    }

    private static boolean isBlank(String text, int start, int end) {
        return text.substring(start, end).isBlank();
    }
}
