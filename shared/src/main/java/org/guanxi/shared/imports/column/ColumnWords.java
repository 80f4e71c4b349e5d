package org.guanxi.shared.imports.column;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * What people call the columns of an object. The catalogue has them in each language, {@code import.column.accounts.name}: first
 * the name that is shown, then what else files call it.
 */
public class ColumnWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final Pattern SEPARATOR = Pattern.compile("\\|");
    /** Remarks like (required) or （必填）, and signs that say nothing. */
    private static final Pattern NOISE = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]|[\\s_\\-./:：*'\"]");

    private final MessageSource messages;

    public ColumnWords(MessageSource messages) {
        this.messages = messages;
    }

    public String label(String object, String column, Locale language) {
        return words(object, column, language).findFirst().orElse(column);
    }

    /** For a file that comes without a mapping. Empty when its headings are the columns' own names, or nothing that is known. */
    public Optional<ColumnMapping> understand(String object, List<String> columns, List<String> headings) {
        ColumnMapping proposed = propose(object, columns, headings);
        boolean plain = proposed.columns().entrySet().stream()
                .allMatch(each -> each.getKey().equals(each.getValue()));
        return plain ? Optional.empty() : Optional.of(proposed);
    }

    /** For each heading that is known, its column. None is proposed twice: its own name has it, or else the first heading. */
    public ColumnMapping propose(String object, List<String> columns, List<String> headings) {
        Map<String, String> columnOf = byWord(object, columns);
        Map<String, String> proposed = new HashMap<>();
        Set<String> taken = new HashSet<>();
        headings.stream().filter(columns::contains).filter(taken::add).forEach(name -> proposed.put(name, name));
        for (String heading : headings) {
            Optional.ofNullable(columnOf.get(plain(heading)))
                    .filter(taken::add)
                    .ifPresent(column -> proposed.put(heading, column));
        }
        return new ColumnMapping(proposed);
    }

    private Map<String, String> byWord(String object, List<String> columns) {
        Map<String, String> columnOf = new HashMap<>();
        for (String column : columns) {
            columnOf.put(plain(column), column);
        }
        for (String column : columns) {
            LANGUAGES.stream()
                    .flatMap(language -> words(object, column, language))
                    .forEach(word -> columnOf.putIfAbsent(plain(word), column));
        }
        return columnOf;
    }

    private Stream<String> words(String object, String column, Locale language) {
        String key = "import.column." + object + "." + column;
        String words = messages.getMessage(key, null, column, language);
        return Arrays.stream(SEPARATOR.split(words == null ? column : words)).map(String::strip);
    }

    private static String plain(String heading) {
        return NOISE.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
