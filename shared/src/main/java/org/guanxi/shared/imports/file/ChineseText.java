package org.guanxi.shared.imports.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What one of the Chinese charsets makes of a file. The bytes of the one are characters of the other as well, but rare ones.
 *
 * @param foreign how many characters there are that ASCII does not have
 * @param common how many of those are in everyday use
 * @param broken pieces that are no character
 */
record ChineseText(Charset charset, int foreign, int common, int broken) {

    private static final Charset SIMPLIFIED = Charset.forName("GB18030");
    /** Big5 with what Windows in Taiwan and Hong Kong has besides. */
    private static final Charset TRADITIONAL = Charset.forName("Big5-HKSCS");

    /** @return null when it is no Chinese */
    static @Nullable Charset charsetOf(MultipartFile file) throws IOException {
        ChineseText simplified = read(SIMPLIFIED, file);
        ChineseText traditional = read(TRADITIONAL, file);
        if (traditional.broken == 0 && traditional.isPlausible() && traditional.share() > simplified.share()) {
            return TRADITIONAL;
        }
        return simplified.isPlausible() ? SIMPLIFIED : null;
    }

    private static ChineseText read(Charset charset, MultipartFile file) throws IOException {
        ChineseText all = new ChineseText(charset, 0, 0, 0);
        try (Reader text = new InputStreamReader(file.getInputStream(), charset)) {
            char[] buffer = new char[8192];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                all = all.with(buffer, read);
            }
        }
        return all;
    }

    private ChineseText with(char[] buffer, int length) {
        int foreigners = foreign;
        int commons = common;
        int breaks = broken;
        for (int i = 0; i < length; i++) {
            foreigners += buffer[i] >= 0x80 ? 1 : 0;
            commons += isCommon(buffer[i]) ? 1 : 0;
            breaks += buffer[i] == '\uFFFD' ? 1 : 0;
        }
        return new ChineseText(charset, foreigners, commons, breaks);
    }

    /** GB18030 is also used for traditional characters, Big5 cannot write simplified ones. */
    private boolean isCommon(char each) {
        return charset.equals(SIMPLIFIED) ? CommonCharacters.has(each) : CommonCharacters.hasTraditional(each);
    }

    private boolean isPlausible() {
        return foreign > 0 && share() >= 0.6;
    }

    private double share() {
        return (double) common / Math.max(foreign, 1);
    }
}
