package org.guanxi.shared.imports.job;

import java.nio.charset.Charset;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.file.FileLook;
import org.guanxi.shared.imports.file.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent and is about to be kept.
 *
 * @param mapping null when the headings are the columns' own names, or nobody has said yet
 * @param look what is known of a file that waits for somebody to say more; null when it is to be imported at once
 */
public record NewImport(
        UUID id,
        String object,
        String fileName,
        String source,
        String encoding,
        @Nullable ColumnMapping mapping,
        @Nullable FileLook look,
        String caller) {

    public static NewImport of(UUID id, String object, Upload upload, @Nullable ColumnMapping mapping, String caller) {
        Charset charset = upload.charset();
        return new NewImport(
                id, object, upload.fileName(), upload.source(), charset.name(), mapping, upload.look(charset), caller);
    }
}
