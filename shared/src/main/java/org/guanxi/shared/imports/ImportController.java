package org.guanxi.shared.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.FilePreview;
import org.guanxi.shared.imports.file.Upload;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.RowError;
import org.guanxi.shared.imports.work.CorrectRows;
import org.guanxi.shared.input.Seen;
import org.guanxi.shared.input.Texts;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.ListedBy;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The imports of one kind of object, at {@code /api/<object>/imports}. */
public abstract class ImportController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Imports imports;
    private final String object;

    protected ImportController(Imports imports, String object) {
        this.imports = imports;
        this.object = object;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Import {objects} from a file")
    public ResponseEntity<ImportJob> create(
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable ColumnMapping mapping,
            @RequestParam(defaultValue = "csv")
                    @Size(max = 80)
                    @Pattern(regexp = Texts.ONE_LINE, message = "field.one-line")
                    @Seen
                    String source,
            @RequestParam(defaultValue = "true") boolean start,
            CurrentUser caller,
            IdempotencyKey key) {
        ImportJob job = imports.jobs().accept(object, new Upload(file, source.strip(), mapping, start), caller, key);
        return ResponseEntity.accepted()
                .location(URI.create("/api/" + object + "/imports/" + job.id()))
                .body(job);
    }

    @GetMapping
    @Operation(summary = "List the imports of {objects}")
    @ListedBy(value = ImportLists.class, list = "JOBS")
    public Page<ImportJob> list(@Valid @ParameterObject ListRequest request) {
        return imports.lists().jobs(object, request);
    }

    @GetMapping(path = "/template.csv", produces = CSV)
    @Operation(summary = "Download an empty file to fill with {objects}")
    public ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(object + ".csv"))
                .contentType(MediaType.parseMediaType(CSV))
                .body(imports.template(object));
    }

    /** An id has no dot: the name of a file is not taken for one. */
    @GetMapping("/{id:[^.]+}")
    @Operation(summary = "Read how far an import of {objects} is")
    public ImportJob get(@PathVariable UUID id) {
        return imports.jobs().require(object, id);
    }

    @GetMapping("/{id}/preview")
    @Operation(summary = "Preview the columns of an uploaded file of {objects}")
    public FilePreview preview(@PathVariable UUID id) {
        return imports.preview(object, id);
    }

    @PutMapping("/{id}/mapping")
    @Operation(summary = "Map the columns of a file to the fields of {objects}")
    public ImportJob map(@PathVariable UUID id, @Valid @RequestBody ColumnMapping mapping, CurrentUser caller) {
        return imports.map(object, id, mapping, caller);
    }

    @PutMapping("/{id}/state")
    @Operation(summary = "Check, start, cancel or undo an import of {objects}")
    public ImportJob move(@PathVariable UUID id, @Valid @RequestBody MoveImport wanted, CurrentUser caller) {
        return imports.move(object, id, wanted.state(), caller);
    }

    @GetMapping("/{id}/errors")
    @Operation(summary = "List the errors of an import of {objects}")
    @ListedBy(value = ImportLists.class, list = "REFUSED")
    public Page<RowError> errors(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        imports.jobs().require(object, id);
        return imports.lists().errors(id, request);
    }

    @GetMapping("/{id}/refused")
    @Operation(summary = "List the rows that an import of {objects} refused")
    @ListedBy(value = ImportLists.class, list = "REFUSED")
    public Page<RefusedRow> refused(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        imports.jobs().require(object, id);
        return imports.lists().refused(id, request);
    }

    @PutMapping("/{id}/refused")
    @Operation(summary = "Correct rows that an import of {objects} refused")
    public CorrectionResult correct(@PathVariable UUID id, @Valid @RequestBody CorrectRows wanted, CurrentUser caller) {
        return imports.correct(object, id, wanted, caller);
    }

    /** Written as it is read: there may be as many rows as the file had. */
    @GetMapping(path = "/{id}/refused.csv", produces = CSV)
    @Operation(summary = "Download the rows that an import of {objects} refused")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public void refusedFile(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        imports.jobs().require(object, id);
        response.setContentType(CSV);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment("refused-" + id + ".csv"));
        imports.lists().writeRefused(id, response.getWriter());
    }

    @GetMapping("/{id}/kept")
    @Operation(summary = "List the {objects} that the undo of an import left as they were")
    @ListedBy(value = ImportLists.class, list = "KEPT")
    public Page<KeptRecord> kept(@PathVariable UUID id, @Valid @ParameterObject ListRequest request) {
        imports.jobs().require(object, id);
        return imports.lists().kept(id, request);
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }
}
