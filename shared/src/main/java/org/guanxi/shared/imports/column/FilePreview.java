package org.guanxi.shared.imports.column;

import java.util.List;

/**
 * A file before it is imported.
 *
 * @param encoding that it was read in
 * @param columns those of the file
 * @param names those that there are
 * @param required of each group the file must have one
 * @param remembered the last file with the same headings was read so
 */
public record FilePreview(
        String encoding,
        int rows,
        List<FileColumn> columns,
        List<ColumnName> names,
        List<List<String>> required,
        boolean remembered) {}
