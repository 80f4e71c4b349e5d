package org.guanxi.shared.imports.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.guanxi.shared.imports.row.CsvRows;
import org.guanxi.shared.imports.row.ImportFailed;
import org.springframework.web.multipart.MultipartFile;

/** What is known of a file that waits for somebody to say more. */
public record FileLook(List<String> headings, int rows) {

    static FileLook at(MultipartFile file, Charset charset) throws IOException {
        try (Reader text = new InputStreamReader(file.getInputStream(), charset);
                CsvRows rows = new CsvRows(text)) {
            int count = rows.count();
            if (count == 0) {
                throw UnreadableFile.empty();
            }
            return new FileLook(rows.header(), count);
        } catch (ImportFailed notCsv) {
            throw UnreadableFile.notCsv(notCsv.reason());
        }
    }
}
