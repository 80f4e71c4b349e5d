package org.guanxi.shared.imports.row;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file (RFC 4180, first line is the header), a batch at a time. Where the header has no comma,
 * semicolons or tabs separate the cells: so write spreadsheets whose language has decimal commas. A first line of
 * {@code sep=|} says what does. Blank lines, and those of nothing but separators, count as lines only. Text behind a
 * closing quote costs its row, blanks do not. A quote that is not closed costs its own line, not those that follow, and so
 * does a row that is too long to be held.
 */
public class CsvRows implements AutoCloseable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    private static final int AT_ONCE = 200;
    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_NAMES = 10_000;

    private final CSVFormat format;
    private final char separator;
    private final RecordText text;
    private CSVParser parser;
    private Iterator<CSVRecord> records;
    private final List<String> header;
    private int line;
    private int last;
    private int before;

    /** @throws ImportFailed when this is not CSV */
    public CsvRows(Reader file) {
        try {
            BufferedReader unmarked = withoutMark(file);
            Separator found = Separator.of(unmarked);
            separator = found.sign();
            before = found.lines();
            last = before;
            format = FORMAT.builder().setDelimiter(separator).get();
            text = new RecordText(unmarked);
            parser = format.parse(new EndMark.Behind(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        records = parser.iterator();
        CSVRecord first = read();
        header = first == null
                ? List.of()
                : first.stream().map(EndMark::removed).map(String::trim).toList();
        requireSoundHeader(first != null && isTorn(first));
    }

    private static BufferedReader withoutMark(Reader file) throws IOException {
        BufferedReader reader = new BufferedReader(file);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** A torn name of several lines has taken them in; that it is long says nothing. */
    private void requireSoundHeader(boolean torn) {
        boolean tooLong = header.size() > MOST_COLUMNS
                || header.stream().mapToInt(String::length).sum() > LONGEST_NAMES;
        if (tooLong && !(torn && header.getLast().lines().count() > 1)) {
            throw new ImportFailed("header-too-long", "" + MOST_COLUMNS, "" + LONGEST_NAMES);
        }
        if (torn) {
            throw new ImportFailed("not-csv", String.valueOf(line));
        }
        header.stream()
                .filter(name -> !name.isEmpty() && header.indexOf(name) != header.lastIndexOf(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw new ImportFailed("column-twice", twice);
                });
    }

    public List<String> header() {
        return header;
    }

    /**
     * @return fewer than {@code most}, down to none, at the end of the file
     * @throws ImportFailed when the file stops being CSV
     */
    public List<ImportedRow> next(int most) {
        List<ImportedRow> rows = new ArrayList<>(most);
        while (rows.size() < most) {
            CSVRecord record = read();
            if (record == null) {
                return rows;
            }
            Optional<OpenQuote> open = openQuote(record);
            rows.add(open.isPresent() || isTorn(record) ? broken(record, open) : whole(record));
        }
        return rows;
    }

    public int count() {
        int count = 0;
        for (int read = next(AT_ONCE).size(); read > 0; read = next(AT_ONCE).size()) {
            count += read;
        }
        return count;
    }

    /** Leaves in {@code line} where the record begins, in {@code last} where it ends. */
    private @Nullable CSVRecord read() {
        try {
            for (text.beginRecord(); records.hasNext(); text.beginRecord()) {
                CSVRecord record = records.next();
                text.forget(record.getCharacterPosition());
                line = last + 1;
                last = before + (int) parser.getCurrentLineNumber();
                if (EndMark.isAll(record)) {
                    return null;
                }
                if (text.hasCut() || record.stream().anyMatch(cell -> !cell.isBlank())) {
                    return record;
                }
            }
            return null;
        } catch (UncheckedIOException notCsv) {
            throw new ImportFailed("not-csv", String.valueOf(last + 1));
        }
    }

    /** Whether the text ended inside of the record, or was cut off there. */
    private boolean isTorn(CSVRecord record) {
        return text.hasCut() || EndMark.isIn(record);
    }

    /** Most records are of one line: no cell of theirs takes in another. */
    private Optional<OpenQuote> openQuote(CSVRecord record) {
        return last > line || isTorn(record)
                ? OpenQuote.in(text.from(record.getCharacterPosition()), separator, true)
                : Optional.empty();
    }

    private ImportedRow whole(CSVRecord record) {
        ImportedRow row = new ImportedRow(line, values(record, record.size()), surplus(record));
        return OpenQuote.in(text.from(record.getCharacterPosition()), separator, false)
                .map(quote -> row.refused(heading(quote.column()), quote.cell(), Reason.of("text-behind-quote")))
                .orElse(row);
    }

    private String heading(int column) {
        return column < header.size() ? header.get(column) : "";
    }

    /** Costs the line that is at fault: behind it all is read again, as rows. */
    private ImportedRow broken(CSVRecord record, Optional<OpenQuote> open) {
        Reason why = text.hasCut()
                ? Reason.of("row-too-long", String.valueOf(RecordText.LONGEST))
                : Reason.of("quote-not-closed");
        int place = open.map(OpenQuote::column).orElse(record.size() - 1);
        String column = heading(place);
        String cell = EndMark.removed(record.get(place))
                .lines()
                .findFirst()
                .orElse("")
                .trim();
        int begin = line;
        long begun = record.getCharacterPosition();
        goOnBehind(
                begun,
                open.map(OpenQuote::start).orElseGet(() -> text.from(begun).length()));
        Map<String, String> values = values(record, place);
        values.put(column, CsvCell.read(cell));
        return new ImportedRow(begin, values).refused(column, cell, why);
    }

    private void goOnBehind(long record, int fault) {
        try {
            before = line + text.goOnBehindLine(record, fault);
            last = before;
            parser = format.parse(new EndMark.Behind(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        records = parser.iterator();
    }

    private Map<String, String> values(CSVRecord record, int cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.size() && i < cells; i++) {
            values.put(header.get(i), CsvCell.read(record.get(i).trim()));
        }
        return values;
    }

    /** Most often a comma in a text without quotes: then all that follows stands in the wrong column. */
    private String surplus(CSVRecord record) {
        return record.stream()
                .skip(header.size())
                .map(String::trim)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
