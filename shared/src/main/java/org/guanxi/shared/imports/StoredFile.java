package org.guanxi.shared.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.multipart.MultipartFile;

/** The uploaded file, kept in the database as UTF-8 until its rows are in, so that any instance can go on with it. */
class StoredFile {

    private static final int CHUNK = 512 * 1024;
    /** What Chinese spreadsheets write when they do not write UTF-8. */
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final JdbcTemplate jdbc;

    StoredFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID job, MultipartFile file) {
        try (Reader in = new InputStreamReader(file.getInputStream(), charsetOf(file));
                OutputStream chunks = new Chunks(job);
                OutputStreamWriter out = new OutputStreamWriter(chunks, StandardCharsets.UTF_8)) {
            in.transferTo(out);
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    Reader open(UUID job) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM import_chunk WHERE job_id = ?", Integer.class, (Object) Ids.bytes(job));
        return new InputStreamReader(
                new SequenceInputStream(new ChunkStreams(job, count == null ? 0 : count)), StandardCharsets.UTF_8);
    }

    void delete(UUID job) {
        jdbc.update("DELETE FROM import_chunk WHERE job_id = ?", (Object) Ids.bytes(job));
    }

    /** Tells files of the same name and size apart. */
    static String hash(MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the part's Content-Type names; otherwise what more of the file can be read as, UTF-8 or {@link #CHINESE}. */
    static Charset charsetOf(MultipartFile file) throws IOException {
        Charset named = namedBy(file);
        if (named != null) {
            return named;
        }
        Readable utf8 = Readable.as(StandardCharsets.UTF_8, file);
        if (utf8.broken() * 4 <= utf8.foreign()) {
            return StandardCharsets.UTF_8;
        }
        return Readable.as(CHINESE, file).broken() < utf8.broken() ? CHINESE : StandardCharsets.UTF_8;
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

    private static @Nullable Charset namedBy(MultipartFile file) {
        String type = file.getContentType();
        try {
            return type == null ? null : MediaType.parseMediaType(type).getCharset();
        } catch (IllegalArgumentException unknown) {
            throw UnreadableFile.inNoCharset(type);
        }
    }

    private class Chunks extends OutputStream {

        private final UUID job;
        private final byte[] buffer = new byte[CHUNK];
        private int filled;
        private int number;

        Chunks(UUID job) {
            this.job = job;
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            int written = 0;
            while (written < length) {
                int part = Math.min(length - written, CHUNK - filled);
                System.arraycopy(bytes, offset + written, buffer, filled, part);
                filled += part;
                written += part;
                if (filled == CHUNK) {
                    flushChunk();
                }
            }
        }

        @Override
        public void close() {
            flushChunk();
        }

        private void flushChunk() {
            if (filled > 0) {
                jdbc.update(
                        "INSERT INTO import_chunk (job_id, number, content) VALUES (?, ?, ?)",
                        Ids.bytes(job),
                        number++,
                        Arrays.copyOf(buffer, filled));
                filled = 0;
            }
        }
    }

    private class ChunkStreams implements Enumeration<InputStream> {

        private final UUID job;
        private final int count;
        private int next;

        ChunkStreams(UUID job, int count) {
            this.job = job;
            this.count = count;
        }

        @Override
        public boolean hasMoreElements() {
            return next < count;
        }

        @Override
        public InputStream nextElement() {
            byte[] content = jdbc.queryForObject(
                    "SELECT content FROM import_chunk WHERE job_id = ? AND number = ?",
                    byte[].class,
                    Ids.bytes(job),
                    next++);
            if (content == null) {
                throw new UncheckedIOException(new IOException("chunk " + next + " is missing"));
            }
            return new java.io.ByteArrayInputStream(content);
        }
    }
}
