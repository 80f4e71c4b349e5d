package org.guanxi.shared.imports;

import org.guanxi.shared.imports.column.ColumnMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that somebody sends.
 *
 * @param start false when it is only to be kept until they have said more
 */
record Upload(MultipartFile file, String source, @Nullable ColumnMapping mapping, boolean start) {

    /** Two uploads with the same are the same. */
    String asked(String object) {
        String plain = object + ' ' + file.getOriginalFilename() + ' ' + source + ' ' + StoredFile.hash(file);
        return plain + (mapping == null ? "" : " " + mapping) + (start ? "" : " draft");
    }

    String fileName() {
        String name = file.getOriginalFilename();
        String known = name == null || name.isBlank() ? "file.csv" : name;
        return known.length() <= 255 ? known : known.substring(known.length() - 255);
    }
}
