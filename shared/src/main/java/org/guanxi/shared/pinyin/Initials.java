package org.guanxi.shared.pinyin;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The letters by which a name is found: {@code hbjx} for 华北机械, {@code acmetrading} for Acme Trading. */
public final class Initials {

    public static final int LONGEST = 40;

    private Initials() {}

    public static String of(@Nullable String name) {
        return name == null ? "" : from(0, plain(name), new StringBuilder());
    }

    /** Of a person, whose name begins with the family's where it is Chinese: 单 is dan, but the family is shan. */
    public static String ofPerson(String name) {
        String plain = plain(name.strip());
        String family = Readings.ofFamily(plain);
        return family.isEmpty() ? of(name) : from(1, plain, new StringBuilder(family));
    }

    private static String from(int start, String plain, StringBuilder letters) {
        int at = start;
        while (at < plain.length() && letters.length() < LONGEST) {
            String word = at + 2 <= plain.length() ? Readings.ofWord(plain.substring(at, at + 2)) : null;
            letters.append(word == null ? Readings.ofCharacter(plain.charAt(at)) : word);
            at += word == null ? 1 : 2;
        }
        return letters.substring(0, Math.min(LONGEST, letters.length()));
    }

    /** Without accents, which come apart from their letters, and as wide as usual. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }
}
