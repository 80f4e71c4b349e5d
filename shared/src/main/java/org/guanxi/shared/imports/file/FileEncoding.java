package org.guanxi.shared.imports.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/**
 * How the text of an uploaded file is written: as the part's {@code Content-Type} or the file's first bytes say; otherwise
 * UTF-8, or, where much of it is none, what spreadsheets write that do not write UTF-8: as long as it reads like text then.
 */
final class FileEncoding {

    private static final byte[][] BYTE_ORDERS = {bytes("feff"), bytes("fffe")};
    private static final byte[][] WIDE_BYTE_ORDERS = {bytes("0000feff"), bytes("fffe0000")};

    /** Packed (with that .xlsx), packed by gzip, .xls, PDF. */
    private static final byte[][] NO_TEXTS = {bytes("504b0304"), bytes("1f8b"), bytes("d0cf11e0"), bytes("25504446")};

    private static final int FIRST = 512;

    private FileEncoding() {}

    static Charset of(MultipartFile file) throws IOException {
        byte[] start = start(file);
        if (begins(start, NO_TEXTS)) {
            throw UnreadableFile.noText();
        }
        Charset named = namedBy(file);
        if (named != null) {
            return named;
        }
        Charset marked = markedBy(start);
        if (marked != null) {
            return marked;
        }
        if (firstLineHasZeros(start)) {
            throw UnreadableFile.noText();
        }
        return guessed(file);
    }

    private static @Nullable Charset markedBy(byte[] start) {
        if (begins(start, WIDE_BYTE_ORDERS)) {
            return StandardCharsets.UTF_32;
        }
        return begins(start, BYTE_ORDERS) ? StandardCharsets.UTF_16 : null;
    }

    private static Charset guessed(MultipartFile file) throws IOException {
        Readable utf8 = Readable.as(StandardCharsets.UTF_8, file);
        if (utf8.broken() * 4 <= utf8.foreign()) {
            return StandardCharsets.UTF_8;
        }
        if (WesternLetters.areAllThatIsForeignIn(file)) {
            return WesternLetters.WESTERN;
        }
        Charset chinese = ChineseText.charsetOf(file);
        if (chinese == null) {
            throw UnreadableFile.inWhichCharset();
        }
        return chinese;
    }

    private static @Nullable Charset namedBy(MultipartFile file) {
        String type = file.getContentType();
        try {
            return type == null ? null : MediaType.parseMediaType(type).getCharset();
        } catch (IllegalArgumentException unknown) {
            throw UnreadableFile.inNoCharset(type);
        }
    }

    private static byte[] start(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(FIRST);
        }
    }

    /** Bytes of zero are in no text but one of wide characters, which says so; further down they are a flaw of their row. */
    private static boolean firstLineHasZeros(byte[] start) {
        for (byte each : start) {
            if (each == '\n' || each == 0) {
                return each == 0;
            }
        }
        return false;
    }

    private static boolean begins(byte[] start, byte[][] marks) {
        return Stream.of(marks)
                .anyMatch(mark ->
                        start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /**
     * What a charset makes of a file. What it cannot read becomes U+FFFD, by which the row is known and refused later.
     *
     * @param foreign how many characters there are that ASCII does not have; of two bytes, they may be there by chance
     * @param broken pieces that are no character
     */
    private record Readable(long foreign, long broken) {

        static Readable as(Charset charset, MultipartFile file) throws IOException {
            long foreign = 0;
            long broken = 0;
            char[] buffer = new char[8192];
            try (Reader text = new InputStreamReader(file.getInputStream(), charset)) {
                for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                    for (int i = 0; i < read; i++) {
                        broken += buffer[i] == '\uFFFD' ? 1 : 0;
                        foreign += buffer[i] == '\uFFFD' || buffer[i] < 0x80 ? 0 : buffer[i] < 0x800 ? 1 : 8;
                    }
                }
            }
            return new Readable(foreign, broken);
        }
    }
}
