package org.guanxi.shared.imports.row;

import java.util.Optional;

/**
 * On which line each key of a file stands first. A file may have more than a million rows, so that only a number of 64 bits is
 * kept of each key; that two keys of a million share one happens in one file of some ten million.
 */
public final class FirstLines {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] keys = new long[1024];
    private int[] lines = new int[1024];
    private int size;

    /**
     * A key that comes again names two rows for one record: whichever came last would win, and a second import of the same
     * file would change what the first one left.
     *
     * @return the row, refused when an earlier one has its key
     */
    public ImportedRow check(ImportedRow row, Optional<RowKey> key) {
        return key.flatMap(known -> twice(row, known)).orElse(row);
    }

    private Optional<ImportedRow> twice(ImportedRow row, RowKey key) {
        int first = firstOf(number(key.column() + '\n' + key.value()), row.line());
        return first == row.line()
                ? Optional.empty()
                : Optional.of(row.refused(key.column(), Reason.of("key-twice", String.valueOf(first))));
    }

    private int firstOf(long key, int line) {
        int place = place(key);
        if (lines[place] == 0) {
            put(place, key, line);
            if (++size > keys.length / 4 * 3) {
                grow();
            }
            return line;
        }
        return lines[place];
    }

    private int place(long key) {
        int place = (int) (key >>> 32) & (keys.length - 1);
        while (lines[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void put(int place, long key, int line) {
        keys[place] = key;
        lines[place] = line;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        keys = new long[oldKeys.length * 2];
        lines = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLines[i] != 0) {
                put(place(oldKeys[i]), oldKeys[i], oldLines[i]);
            }
        }
    }

    /** FNV-1a, stirred once more. */
    private static long number(String key) {
        long number = START;
        for (int i = 0; i < key.length(); i++) {
            number = (number ^ key.charAt(i)) * PRIME;
        }
        number = (number ^ (number >>> 32)) * 0xD6E8FEB86659FD93L;
        return number ^ (number >>> 32);
    }
}
