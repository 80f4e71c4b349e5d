package org.guanxi.shared.input;

import java.util.Optional;

/** Text that people can read. */
public final class Texts {

    /** For a parameter of an address. */
    public static final String ONE_LINE = "[^\\p{Cc}\\u2028\\u2029]*";

    /** Beyond what {@code @Email} asks for: of a host with a domain. Or none. */
    public static final String MAIL_ADDRESS = "|.+@.+\\.[\\p{L}\\p{N}-]{2,}";

    private static final char UNDECODABLE = '\uFFFD';

    private Texts() {}

    /** @return why nobody can read it: a key of the message catalogue, behind {@code field.} and {@code import.} */
    public static Optional<String> flaw(String text) {
        if (text.indexOf(UNDECODABLE) >= 0 || text.codePoints().anyMatch(Texts::isNoCharacter)) {
            return Optional.of("unreadable-text");
        }
        if (text.codePoints().anyMatch(Texts::turnsTheReading)) {
            return Optional.of("turned");
        }
        boolean hidden = text.codePoints().anyMatch(Texts::isFormat);
        return hidden && text.codePoints().noneMatch(Texts::isVisible) ? Optional.of("invisible") : Optional.empty();
    }

    /** The same of text that has one line: as part of a list, a table or a header it would begin another one. */
    public static Optional<String> flawOfLine(String text) {
        return flaw(text)
                .or(() -> text.codePoints().anyMatch(Texts::endsTheLine) ? Optional.of("one-line") : Optional.empty());
    }

    /** Java takes blanks at which no line breaks for something that one sees; spreadsheets and input methods leave them. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Texts::isSpace);
    }

    /** Without blanks around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** As MySQL counts them: an emoji is one. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean endsTheLine(int point) {
        return Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
    }

    private static boolean isNoCharacter(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }

    /** Embeddings, overrides and isolates: with them one name is shown as another. Plain marks only order what is there. */
    private static boolean turnsTheReading(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isFormat(int point) {
        return Character.getType(point) == Character.FORMAT || isFiller(point);
    }

    private static boolean isVisible(int point) {
        return !isFormat(point) && !isSpace(point);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Letters by name, blanks by looks: of Hangul, of Braille. */
    private static boolean isFiller(int point) {
        return point == 0x3164 || point == 0x115F || point == 0x1160 || point == 0xFFA0 || point == 0x2800;
    }
}
