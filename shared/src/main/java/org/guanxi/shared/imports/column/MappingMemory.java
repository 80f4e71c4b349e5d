package org.guanxi.shared.imports.column;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** How files with the same headings were read last. */
public class MappingMemory {

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    public MappingMemory(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ColumnMapping> find(String object, List<String> headings) {
        return jdbc
                .queryForList(
                        "SELECT columns FROM import_mapping WHERE object = ? AND headings = ?",
                        String.class,
                        object,
                        hash(headings))
                .stream()
                .map(text -> json.readValue(text, ColumnMapping.class))
                .findFirst();
    }

    public void keep(String object, List<String> headings, ColumnMapping mapping) {
        jdbc.update(
                "INSERT INTO import_mapping (object, headings, columns) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE columns = VALUES(columns)",
                object,
                hash(headings),
                json.writeValueAsString(mapping));
    }

    private static byte[] hash(List<String> headings) {
        try {
            String all = String.join("\n", headings.stream().sorted().toList());
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
