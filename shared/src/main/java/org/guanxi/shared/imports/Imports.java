package org.guanxi.shared.imports;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnName;
import org.guanxi.shared.imports.column.FilePreview;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.row.CsvCell;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.work.CorrectRows;
import org.guanxi.shared.imports.work.ImportCorrections;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.context.i18n.LocaleContextHolder;

/** Everything that can be asked of the imports of a service. */
public record Imports(
        ImportJobs jobs, ImportLists lists, ImportFiles files, ImportMoves moves, ImportCorrections corrections) {

    FilePreview preview(String object, UUID id) {
        ImportJob job = waiting(jobs.require(object, id));
        return files.preview(job, jobs.importer(object), LocaleContextHolder.getLocale());
    }

    ImportJob map(String object, UUID id, ColumnMapping mapping, CurrentUser caller) {
        ImportJob job = waiting(jobs.requireOwn(object, id, caller));
        moves.map(job, files.headings(id), mapping, jobs.importer(object));
        return jobs.require(object, id);
    }

    ImportJob move(String object, UUID id, ImportState to, CurrentUser caller) {
        ImportJob job = jobs.requireOwn(object, id, caller);
        if (job.mapping() == null && ImportMoves.isStartOf(job, to)) {
            files.understand(job, jobs.importer(object)).ifPresent(meant -> moves.understand(job, meant));
        }
        moves.move(job, to);
        return jobs.goOn(object, id);
    }

    /** Only then is the file still here. */
    private static ImportJob waiting(ImportJob job) {
        if (!ImportMoves.WAITING.contains(job.state())) {
            throw new MappingTooLate();
        }
        return job;
    }

    CorrectionResult correct(String object, UUID id, CorrectRows wanted, CurrentUser caller) {
        List<RefusedRow> refused = corrections.take(jobs.requireOwn(object, id, caller), wanted, jobs.importer(object));
        return new CorrectionResult(
                jobs.require(object, id), refused.stream().map(lists::inWords).toList());
    }

    /** The headings that people of this language use, which come back as a mapping that needs no hand. */
    String template(String object) {
        Locale language = LocaleContextHolder.getLocale();
        List<String> labels = files.names(object, jobs.importer(object), language).stream()
                .map(ColumnName::label)
                .toList();
        return "\uFEFF" + CsvCell.line(labels);
    }
}
