package org.guanxi.shared.imports.file;

import java.nio.charset.Charset;
import java.util.BitSet;

/** Chinese characters that are in everyday use: each national standard has them in front of the rarer ones. */
final class CommonCharacters {

    private static final BitSet SIMPLIFIED = in("GB2312", 0xB0, 0xD7);
    private static final BitSet TRADITIONAL = in("Big5", 0xA4, 0xC6);

    private CommonCharacters() {}

    static boolean hasTraditional(char each) {
        return TRADITIONAL.get(each) || isPunctuation(each);
    }

    /** Of either. */
    static boolean has(char each) {
        return SIMPLIFIED.get(each) || hasTraditional(each);
    }

    private static boolean isPunctuation(char each) {
        return (each >= 0x3000 && each < 0x3040) || (each >= 0xFF00 && each < 0xFFF0);
    }

    private static BitSet in(String charset, int first, int last) {
        Charset standard = Charset.forName(charset);
        BitSet characters = new BitSet(0x10000);
        for (int lead = first; lead <= last; lead++) {
            for (int trail = 0x40; trail < 0xFF; trail++) {
                String text = new String(new byte[] {(byte) lead, (byte) trail}, standard);
                if (text.length() == 1 && text.charAt(0) != '\uFFFD') {
                    characters.set(text.charAt(0));
                }
            }
        }
        return characters;
    }
}
