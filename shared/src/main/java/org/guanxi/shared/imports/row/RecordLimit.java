package org.guanxi.shared.imports.row;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Text whose records are not too long to be held: behind a quote that is never closed, the rest of the file would be one. Such
 * a record is cut off by an end mark, as the last one of the file is; what it has taken in can be read once more.
 */
final class RecordLimit extends Reader {

    static final int LONGEST = 64 * 1024;

    private final PushbackReader text;
    private Reader source;
    private int length;
    private boolean cut;

    RecordLimit(Reader file) {
        text = new PushbackReader(file, 4 * LONGEST);
        source = new EndMark.Behind(text);
    }

    void beginRecord() {
        length = 0;
    }

    /** Whether the record that was read last is not whole. */
    boolean hasCut() {
        return cut;
    }

    /** Reads {@code following} and then what has not been read yet. */
    void goOnWith(String following) throws IOException {
        text.unread(following.toCharArray());
        source = new EndMark.Behind(text);
        cut = false;
    }

    void skipLine() throws IOException {
        for (int each = text.read(); each >= 0 && each != '\n'; ) {
            each = text.read();
        }
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        if (length > LONGEST && !cut) {
            cut = true;
            source = new EndMark.Behind(Reader.nullReader());
        }
        int read = source.read(into, offset, most);
        length += Math.max(read, 0);
        return read;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
