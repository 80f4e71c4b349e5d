package org.guanxi.analytics.rule;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts as the filters of lists take them to be equal: whatever their case, accents and width. In the database that is its
 * usual collation.
 */
final class Alike {

    private static final String COLLATION = "utf8mb4_0900_ai_ci";

    /** Those that come apart from their letters; й is no и. */
    private static final Pattern ACCENTS = Pattern.compile("(?!(?<=[иИ])\u0306)[\u0300-\u0362\u3099\u309A]");

    /** Letters that do not come apart, though the database takes them so. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ς", "σ"));

    private Alike() {}

    static String plain(Object text) {
        var apart = Normalizer.normalize(text.toString(), Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        for (var letter : LETTERS) plain = plain.replace(letter.getKey(), letter.getValue());
        return plain;
    }

    /** Letter by letter: ß has no s in it, though it is equal to two of them. */
    static boolean contains(Object text, Object part) {
        return Collections.indexOfSubList(letters(text), letters(part)) >= 0;
    }

    private static List<String> letters(Object text) {
        return text.toString()
                .codePoints()
                .mapToObj(letter -> plain(Character.toString(letter)))
                .toList();
    }

    /** What {@code LIKE} finds wherever {@link #contains} does. */
    static String pattern(Object part) {
        return "%" + part.toString().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    /** The expression, to be compared so. */
    static String sql(String expression) {
        return expression + " COLLATE " + COLLATION;
    }
}
