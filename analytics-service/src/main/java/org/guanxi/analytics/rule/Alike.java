package org.guanxi.analytics.rule;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Texts as the filters of lists take them to be equal: whatever their case, accents, width and kana, and without what is
 * not seen. In the database that is its usual collation.
 */
final class Alike {

    private static final String COLLATION = "utf8mb4_0900_ai_ci";

    /** Accents that come apart from their letters, controls, and what has no width; й is no и, and أ no ا. */
    private static final Pattern IGNORED =
            Pattern.compile("(?!(?<=[иИ])\u0306|(?<=[\u0627\u0648\u064A])[\u0653-\u0655])"
                    + "[[\\p{IsInherited}&&[^\u0363-\u036F\u1DD2-\u1DFA]][\\p{Mn}&&[\\p{IsArabic}\\p{IsHebrew}]]"
                    + "\u0483-\u0487\u0640\u0900-\u0903\u093C\u0E47-\u0E4E"
                    + "\\p{Me}\\p{Cf}[\\p{Cc}&&[^\t-\r\u0085]]]");

    private static final String SMALL_KANA = "ァィゥェォヵヶッャュョヮㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";
    private static final String KANA = "アイウエオカケツヤユヨワクシストヌハヒフヘホムラリルレロ";

    /** What does not come apart, though the database takes it so. */
    private static final List<Map.Entry<String, String>> LETTERS = List.of(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ħ", "h"),
            Map.entry("ґ", "г"),
            Map.entry("〇", "0"),
            Map.entry("ς", "σ"));

    private Alike() {}

    static String plain(Object text) {
        var apart = Normalizer.normalize(text.toString(), Normalizer.Form.NFKD);
        var plain = IGNORED.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        for (var letter : LETTERS) plain = plain.replace(letter.getKey(), letter.getValue());
        return plain.codePoints()
                .map(Alike::digit)
                .map(Alike::kana)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The digits of every script as those of this one. */
    private static int digit(int letter) {
        return Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
    }

    /** Hiragana as katakana, and small ones as large ones. */
    private static int kana(int letter) {
        boolean hiragana = letter >= 'ぁ' && letter <= 'ゖ';
        int katakana = hiragana ? letter + ('ァ' - 'ぁ') : letter;
        int small = SMALL_KANA.indexOf(katakana);
        return small < 0 ? katakana : KANA.charAt(small);
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
