package org.guanxi.shared.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnWords;
import org.guanxi.shared.imports.file.Upload;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportJob.WaitsFor;
import org.guanxi.shared.imports.job.ImportRows;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.NewImport;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportWorker;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The imports of a service: accept a file, and look at what has become of it. */
class ImportJobs {

    private final ImportTables tables;
    private final ImportWorker worker;
    private final Map<String, RowImporter<?>> importers;
    private final MessageSource messages;
    private final ColumnWords words;
    private final TransactionTemplate transaction;

    ImportJobs(
            ImportTables tables,
            ImportWorker worker,
            Map<String, RowImporter<?>> importers,
            MessageSource messages,
            TransactionTemplate transaction) {
        this.tables = tables;
        this.worker = worker;
        this.importers = importers;
        this.messages = messages;
        this.words = new ColumnWords(messages);
        this.transaction = transaction;
    }

    /** Stores the file; when this returns, the import will happen whatever dies. */
    ImportJob accept(String object, Upload upload, CurrentUser caller, IdempotencyKey key) {
        String asked = upload.asked(object);
        Optional<ImportJob> earlier = key.earlier(asked, tables.jobs()::findByKey, ImportRows.Stamped::stamp)
                .map(ImportRows.Stamped::job);
        if (earlier.isPresent()) {
            return inWords(earlier.get());
        }
        NewImport wanted = NewImport.of(Ids.next(), object, upload, mapping(object, upload), caller.subject());
        store(wanted, upload, key.stamp(asked));
        return require(object, wanted.id());
    }

    private @Nullable ColumnMapping mapping(String object, Upload upload) {
        List<String> columns = importer(object).columns();
        return upload.mapping() == null
                ? words.understand(object, columns, upload.headings()).orElse(null)
                : upload.mapping().requireThatItFits(columns);
    }

    private void store(NewImport wanted, Upload upload, @Nullable RequestStamp stamp) {
        transaction.executeWithoutResult(status -> {
            tables.jobs().insert(wanted, stamp);
            tables.files().store(wanted.id(), upload.file());
        });
        worker.wake();
    }

    /** @return the import as it is when it may go on */
    ImportJob goOn(String object, UUID id) {
        worker.wake();
        return require(object, id);
    }

    ImportJob require(String object, UUID id) {
        return tables.jobs()
                .find(id)
                .filter(job -> job.object().equals(object))
                .map(this::inWords)
                .orElseThrow(() -> new ImportNotFound(id));
    }

    /** @throws ImportOfSomebodyElse */
    ImportJob requireOwn(String object, UUID id, CurrentUser caller) {
        ImportJob job = require(object, id);
        if (!caller.mayChangeJobOf(job.createdBy())) {
            throw new ImportOfSomebodyElse();
        }
        return job;
    }

    RowImporter<?> importer(String object) {
        return Optional.<RowImporter<?>>ofNullable(importers.get(object))
                .orElseThrow(() -> new IllegalStateException("Nothing here imports " + object));
    }

    ImportJob inWords(ImportJob job) {
        WaitsFor ahead = tables.queue().ahead(job).orElse(null);
        return job.in(messages, LocaleContextHolder.getLocale(), ahead);
    }
}
