package org.guanxi.shared.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.springframework.web.multipart.MultipartFile;

/**
 * Letters beyond ASCII stand alone in western words, between letters of ASCII. Chinese characters take two bytes, of which the second
 * may look like ASCII; then the first one, where it stands alone, is most often a sign that no word has.
 */
final class WesternLetters {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final String TABLE = table();

    private long alone;
    private long together;
    private long letters;

    private int before = ' ';
    private int run;
    private int single;

    private WesternLetters() {}

    static boolean areAllThatIsForeignIn(MultipartFile file) throws IOException {
        WesternLetters counts = new WesternLetters();
        try (InputStream content = new BufferedInputStream(file.getInputStream())) {
            for (int each = content.read(); each >= 0; each = content.read()) {
                counts.add(each);
            }
        }
        counts.add(' ');
        return counts.alone > counts.together && counts.letters * 4 >= counts.alone * 3;
    }

    private void add(int each) {
        if (each >= 0x80) {
            run++;
            single = each;
            return;
        }
        if (run == 1) {
            alone++;
            letters += isOfAWord(each) ? 1 : 0;
        } else if (run > 1) {
            together++;
        }
        run = 0;
        before = each;
    }

    /** Or one of the signs of typography, which stand where no common character begins. */
    private boolean isOfAWord(int after) {
        char sign = TABLE.charAt(single);
        if (!Character.isLetter(sign)) {
            return single < 0xA0;
        }
        boolean changesCase = (Character.isUpperCase(sign) && Character.isLowerCase(before))
                || (Character.isLowerCase(sign) && Character.isUpperCase(after));
        return (single < 0xA0 || single >= 0xC0) && !changesCase && (after < 0x40 || isLetter(after));
    }

    private static boolean isLetter(int ascii) {
        return (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z');
    }

    private static String table() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, WESTERN);
    }
}
