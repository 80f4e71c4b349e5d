package org.guanxi.shared.imports;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file (RFC 4180, first line is the header), a batch at a time. */
class CsvRows implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int line = 1;

    CsvRows(Reader file) {
        try {
            parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get()
                    .parse(withoutMark(file));
            records = parser.iterator();
            line = (int) parser.getCurrentLineNumber();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> header() {
        return parser.getHeaderNames();
    }

    /** @return fewer than {@code most}, down to none, at the end of the file */
    List<ImportedRow> next(int most) {
        List<ImportedRow> rows = new ArrayList<>(most);
        while (rows.size() < most && records.hasNext()) {
            CSVRecord record = records.next();
            rows.add(new ImportedRow(line + 1, values(record)));
            line = (int) parser.getCurrentLineNumber();
        }
        return rows;
    }

    private Map<String, String> values(CSVRecord record) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> header = header();
        for (int i = 0; i < header.size() && i < record.size(); i++) {
            values.put(header.get(i), record.get(i));
        }
        return values;
    }

    private static Reader withoutMark(Reader file) throws IOException {
        PushbackReader reader = new PushbackReader(file);
        int first = reader.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
