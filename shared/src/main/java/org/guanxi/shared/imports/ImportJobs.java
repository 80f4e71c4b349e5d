package org.guanxi.shared.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowError;
import org.guanxi.shared.list.Field;
import org.guanxi.shared.list.FieldType;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** The imports of a service: accept a file, look at its progress, read what was refused. */
public class ImportJobs {

    private static final Listing JOBS = Listing.of(
            "import_job.*",
            "import_job",
            "import_job.id",
            "-createdAt",
            new Field("createdAt", "created_at", FieldType.MOMENT),
            new Field("state", "state", ImportState.class),
            new Field("source", "source", FieldType.TEXT));

    private static final Field LINE = new Field("line", "line", FieldType.NUMBER);

    private static final Listing ERRORS = Listing.of(
            "line, column_name, value, reason",
            "import_error",
            LINE,
            "line",
            LINE,
            new Field("column", "column_name", FieldType.TEXT));

    private final ImportRows rows;
    private final StoredFile files;
    private final ImportWorker worker;
    private final Lists lists;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    ImportJobs(
            ImportRows rows,
            StoredFile files,
            ImportWorker worker,
            Lists lists,
            MessageSource messages,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.files = files;
        this.worker = worker;
        this.lists = lists;
        this.messages = messages;
        this.transaction = transaction;
    }

    /** Stores the file; when this returns, the import will happen whatever dies. */
    public ImportJob accept(String object, MultipartFile file, String source, CurrentUser caller, IdempotencyKey key) {
        String asked = object + ' ' + file.getOriginalFilename() + ' ' + source + ' ' + StoredFile.hash(file);
        Optional<ImportJob> earlier =
                key.earlier(asked, rows::findByKey, ImportRows.Stamped::stamp).map(ImportRows.Stamped::job);
        if (earlier.isPresent()) {
            return inWords(earlier.get());
        }
        if (file.isEmpty()) {
            throw UnreadableFile.empty();
        }
        UUID id = Ids.next();
        transaction.executeWithoutResult(status -> {
            rows.insert(id, object, nameOf(file), source, caller.subject(), key.stamp(asked));
            files.store(id, file);
        });
        worker.wake();
        return require(object, id);
    }

    public ImportJob require(String object, UUID id) {
        return rows.find(id)
                .filter(job -> job.object().equals(object))
                .map(this::inWords)
                .orElseThrow(() -> new ImportNotFound(id));
    }

    public Page<ImportJob> list(String object, ListRequest request) {
        return lists.page(
                JOBS.where("object = ?", object), request, (row, index) -> inWords(ImportRows.read(row, index)));
    }

    public Page<RowError> errors(String object, UUID id, ListRequest request) {
        require(object, id);
        Locale locale = LocaleContextHolder.getLocale();
        return lists.page(
                ERRORS.where("job_id = ?", (Object) Ids.bytes(id)),
                request,
                (row, index) -> new RowError(
                        row.getInt("line"),
                        row.getString("column_name"),
                        row.getString("value"),
                        reason(row.getString("reason"), row.getString("value"), locale)));
    }

    private ImportJob inWords(ImportJob job) {
        return job.in(messages, LocaleContextHolder.getLocale());
    }

    private String reason(String stored, String value, Locale locale) {
        return Reason.read(stored).with(value).in(messages, locale);
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        String known = name == null || name.isBlank() ? "file.csv" : name;
        return known.length() <= 255 ? known : known.substring(known.length() - 255);
    }
}
