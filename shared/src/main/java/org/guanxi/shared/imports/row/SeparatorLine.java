package org.guanxi.shared.imports.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line {@code sep=;} by which Excel is told what separates the cells of the lines below. */
final class SeparatorLine {

    private static final int LONGEST = 16;
    private static final Pattern LINE =
            Pattern.compile("\"?sep=([^\"\\w\r\n])\"?[,;\\t]*(\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);

    private SeparatorLine() {}

    /** @return null, and nothing has been read, when the text does not begin with such a line */
    static @Nullable Character read(BufferedReader text) throws IOException {
        text.mark(LONGEST);
        char[] start = new char[LONGEST];
        int length = Math.max(text.read(start), 0);
        text.reset();
        Matcher line = LINE.matcher(new String(start, 0, length));
        if (!line.lookingAt()) {
            return null;
        }
        text.skip(line.end());
        return line.group(1).charAt(0);
    }
}
