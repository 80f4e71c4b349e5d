package org.guanxi.shared.imports.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.multipart.MultipartFile;

/** The uploaded file, kept in the database as UTF-8 until its rows are in, so that any instance can go on with it. */
public class StoredFile {

    private static final int CHUNK = 512 * 1024;

    private final JdbcTemplate jdbc;

    public StoredFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void store(UUID job, MultipartFile file) {
        try (Reader in = new InputStreamReader(file.getInputStream(), FileEncoding.of(file));
                OutputStream chunks = new BufferedOutputStream(new Chunks(job), CHUNK);
                OutputStreamWriter out = new OutputStreamWriter(chunks, StandardCharsets.UTF_8)) {
            in.transferTo(out);
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    public Reader open(UUID job) {
        Integer count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM import_chunk WHERE job_id = ?", Integer.class, (Object) Ids.bytes(job));
        return new InputStreamReader(
                new SequenceInputStream(new ChunkStreams(job, count == null ? 0 : count)), StandardCharsets.UTF_8);
    }

    public void delete(UUID job) {
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

    private class Chunks extends OutputStream {

        private final UUID job;
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
            jdbc.update(
                    "INSERT INTO import_chunk (job_id, number, content) VALUES (?, ?, ?)",
                    Ids.bytes(job),
                    number++,
                    Arrays.copyOfRange(bytes, offset, offset + length));
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
