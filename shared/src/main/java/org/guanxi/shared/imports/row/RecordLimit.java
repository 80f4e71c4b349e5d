package org.guanxi.shared.imports.row;

import java.io.IOException;
import java.io.Reader;

/** Text whose records are not too long to be held: behind a quote that is never closed, the rest of the file would be one. */
final class RecordLimit extends EndMark.Behind {

    static final int LONGEST = 64 * 1024;

    private int line;
    private int length;

    RecordLimit(Reader text) {
        super(text);
    }

    /** @param line where the next record begins */
    void begin(int line) {
        this.line = line;
        length = 0;
    }

    /** @throws ImportFailed when more is asked for although the record is too long already */
    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        if (length > LONGEST) {
            throw new ImportFailed("row-too-long", "" + line, "" + LONGEST);
        }
        int read = super.read(into, offset, most);
        length += Math.max(read, 0);
        return read;
    }
}
