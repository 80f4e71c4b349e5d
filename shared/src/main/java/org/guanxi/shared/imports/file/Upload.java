package org.guanxi.shared.imports.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.CsvRows;
import org.guanxi.shared.imports.row.ImportFailed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sends.
 *
 * @param start false when it is only to be kept until they have said more
 */
public record Upload(
        MultipartFile file, String source, @Nullable ColumnMapping mapping, boolean start) {

    /** @throws UnreadableFile when it holds no text, or nothing at all */
    public Charset charset() {
        if (file.isEmpty()) {
            throw UnreadableFile.empty();
        }
        try {
            return FileEncoding.of(file);
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    /**
     * @return null for what is to be imported at once: the import itself will say what is wrong with it
     * @throws UnreadableFile when it is to wait and cannot be read
     */
    public @Nullable FileLook look(Charset charset) {
        try {
            return start ? null : FileLook.at(file, charset);
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    /** None of a file that waits for somebody to say what they mean, or that cannot be read: its import will say so. */
    public List<String> headings() {
        if (!start) {
            return List.of();
        }
        try (Reader text = new InputStreamReader(file.getInputStream(), charset());
                CsvRows rows = new CsvRows(text)) {
            return rows.header();
        } catch (ImportFailed notCsv) {
            return List.of();
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    /** Two uploads with the same are the same. */
    public String asked(String object) {
        String plain = object + ' ' + file.getOriginalFilename() + ' ' + source + ' ' + StoredFile.hash(file);
        return plain + (mapping == null ? "" : " " + mapping) + (start ? "" : " draft");
    }

    public String fileName() {
        String name = file.getOriginalFilename();
        String known = name == null || name.isBlank() ? "file.csv" : name;
        return known.length() <= 255 ? known : known.substring(known.length() - 255);
    }
}
