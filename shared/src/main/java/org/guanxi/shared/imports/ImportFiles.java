package org.guanxi.shared.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnName;
import org.guanxi.shared.imports.column.ColumnWords;
import org.guanxi.shared.imports.column.FileColumn;
import org.guanxi.shared.imports.column.FilePreview;
import org.guanxi.shared.imports.column.MappingMemory;
import org.guanxi.shared.imports.row.CsvRows;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowImporter;

/** Looks at files before anything of them is imported. */
class ImportFiles {

    private static final int SAMPLES = 3;
    private static final int ROWS_LOOKED_AT = 50;

    private final StoredFile files;
    private final ColumnWords words;
    private final MappingMemory memory;

    ImportFiles(StoredFile files, ColumnWords words, MappingMemory memory) {
        this.files = files;
        this.words = words;
        this.memory = memory;
    }

    /** @throws UnreadableFile when it is to wait and cannot be read; otherwise the import itself will say so */
    NewImport at(UUID id, String object, Upload upload, String caller) {
        if (upload.file().isEmpty()) {
            throw UnreadableFile.empty();
        }
        try {
            Charset charset = FileEncoding.of(upload.file());
            return new NewImport(
                    id,
                    object,
                    upload.fileName(),
                    upload.source(),
                    charset.name(),
                    upload.mapping(),
                    upload.start() ? null : look(upload, charset),
                    caller);
        } catch (IOException unreadable) {
            throw UnreadableFile.lost(unreadable);
        }
    }

    private static NewImport.Look look(Upload upload, Charset charset) throws IOException {
        try (Reader text = new InputStreamReader(upload.file().getInputStream(), charset);
                CsvRows rows = new CsvRows(text)) {
            int count = 0;
            for (int read = rows.next(ImportWorker.BATCH).size();
                    read > 0;
                    read = rows.next(ImportWorker.BATCH).size()) {
                count += read;
            }
            if (count == 0) {
                throw UnreadableFile.empty();
            }
            return new NewImport.Look(rows.header(), count);
        } catch (ImportFailed notCsv) {
            throw UnreadableFile.notCsv(notCsv.reason());
        }
    }

    List<String> headings(UUID id) {
        try (CsvRows rows = new CsvRows(files.open(id))) {
            return rows.header();
        }
    }

    FilePreview preview(ImportJob job, RowImporter<?> importer, Locale language) {
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            List<String> headings = rows.header();
            Optional<ColumnMapping> remembered = memory.find(job.object(), headings);
            ColumnMapping proposed = job.mapping() != null
                    ? new ColumnMapping(job.mapping())
                    : remembered.orElseGet(() -> words.propose(job.object(), importer.columns(), headings));
            Map<String, Set<String>> samples = samples(headings, rows.next(ROWS_LOOKED_AT));
            return new FilePreview(
                    job.encoding(),
                    job.rows() == null ? 0 : job.rows(),
                    headings.stream()
                            .filter(heading -> !heading.isEmpty())
                            .map(heading -> new FileColumn(
                                    heading,
                                    proposed.columns().get(heading),
                                    List.copyOf(samples.getOrDefault(heading, Set.of()))))
                            .toList(),
                    names(job.object(), importer, language),
                    importer.required(),
                    job.mapping() == null && remembered.isPresent());
        }
    }

    List<ColumnName> names(String object, RowImporter<?> importer, Locale language) {
        return importer.columns().stream()
                .map(name -> new ColumnName(name, words.label(object, name, language)))
                .toList();
    }

    private static Map<String, Set<String>> samples(List<String> headings, List<ImportedRow> rows) {
        Map<String, Set<String>> samples = new LinkedHashMap<>();
        for (String heading : headings) {
            Set<String> found = new LinkedHashSet<>();
            for (ImportedRow row : rows) {
                String text = row.text(heading);
                if (text != null && found.size() < SAMPLES) {
                    found.add(text.length() <= 80 ? text : text.substring(0, 79) + "…");
                }
            }
            samples.put(heading, found);
        }
        return samples;
    }
}
