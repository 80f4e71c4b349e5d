package org.guanxi.shared.imports;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnName;
import org.guanxi.shared.imports.column.ColumnWords;
import org.guanxi.shared.imports.column.FileColumn;
import org.guanxi.shared.imports.column.FilePreview;
import org.guanxi.shared.imports.column.MappingMemory;
import org.guanxi.shared.imports.file.StoredFile;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.row.CsvRows;
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

    List<String> headings(UUID id) {
        try (CsvRows rows = new CsvRows(files.open(id))) {
            return rows.header();
        }
    }

    /** What the headings mean where nobody has said it. */
    Optional<ColumnMapping> understand(ImportJob job, RowImporter<?> importer) {
        return words.understand(job.object(), importer.columns(), headings(job.id()));
    }

    FilePreview preview(ImportJob job, RowImporter<?> importer, Locale language) {
        try (CsvRows rows = new CsvRows(files.open(job.id()))) {
            List<String> headings = rows.header();
            Optional<ColumnMapping> remembered = memory.find(job.object(), headings);
            ColumnMapping proposed = Optional.ofNullable(job.columns())
                    .or(() -> remembered)
                    .orElseGet(() -> words.propose(job.object(), importer.columns(), headings));
            return new FilePreview(
                    job.encoding(),
                    job.rows() == null ? 0 : job.rows(),
                    columns(headings, proposed, rows.next(ROWS_LOOKED_AT)),
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

    private static List<FileColumn> columns(List<String> headings, ColumnMapping proposed, List<ImportedRow> rows) {
        return headings.stream()
                .filter(heading -> !heading.isEmpty())
                .map(heading -> new FileColumn(heading, proposed.columns().get(heading), samples(heading, rows)))
                .toList();
    }

    private static List<String> samples(String heading, List<ImportedRow> rows) {
        return rows.stream()
                .map(row -> row.text(heading))
                .filter(Objects::nonNull)
                .map(text -> text.length() <= 80 ? text : text.substring(0, 79) + "…")
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
