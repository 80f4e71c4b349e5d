package org.guanxi.shared.imports.row;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of a file, kept from where the record that is being read begins: what an open quote has taken in can be read once
 * more. Behind a quote that is never closed the rest of the file would be one record; it ends where it is too long to be held.
 */
final class RecordText extends Reader {

    static final int LONGEST = 64 * 1024;

    private static final int BLOCK = 8 * 1024;

    private final Reader file;
    private final StringBuilder held = new StringBuilder();
    private long begin;
    private int next;
    private int length;
    private boolean cut;

    RecordText(Reader file) {
        this.file = file;
    }

    void beginRecord() {
        length = 0;
    }

    /** Whether the record that was read last is not whole. */
    boolean hasCut() {
        return cut;
    }

    /** All that has been read of the record which begins at {@code position}, and what was read ahead. */
    String from(long position) {
        return held.substring((int) (position - begin), next);
    }

    /** Forgets what stands before {@code position}, once it is much. */
    void forget(long position) {
        if (position - begin > LONGEST) {
            drop(position);
        }
    }

    /**
     * Reads on behind the line on which the record's text at {@code fault} stands, as a text that begins there.
     *
     * @return how many lines of the record stand before that line
     */
    int goOnBehindLine(long record, int fault) throws IOException {
        drop(record);
        int lines = (int) (held.substring(0, fault) + ".").lines().count() - 1;
        drop(begin + fault);
        next = 0;
        skipLine();
        begin = 0;
        cut = false;
        return lines;
    }

    private void skipLine() throws IOException {
        int each = take();
        while (each >= 0 && each != '\n' && each != '\r') {
            each = take();
        }
        if (each == '\r' && isHeld(1) && held.charAt(next) == '\n') {
            next++;
        }
        drop(begin + next);
    }

    private int take() throws IOException {
        forget(begin + next);
        return isHeld(BLOCK) ? held.charAt(next++) : -1;
    }

    private void drop(long position) {
        int gone = (int) (position - begin);
        held.delete(0, gone);
        next -= gone;
        begin = position;
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        cut |= length > LONGEST;
        if (cut || !isHeld(most)) {
            return -1;
        }
        int read = Math.min(most, held.length() - next);
        held.getChars(next, next + read, into, offset);
        next += read;
        length += read;
        return read;
    }

    private boolean isHeld(int most) throws IOException {
        if (next == held.length()) {
            char[] more = new char[most];
            held.append(more, 0, Math.max(file.read(more), 0));
        }
        return next < held.length();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
