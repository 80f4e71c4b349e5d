package org.guanxi.shared.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Why an import failed as a whole, in nobody's language yet.
 *
 * @param key of the message catalogue, without {@code import.}
 */
public record Reason(String key, List<String> arguments) {

    private static final String SEPARATOR = "\n";

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public static Reason read(String text) {
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        return new Reason(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /** With the value in front of the arguments. */
    public Reason with(String value) {
        return new Reason(
                key, Stream.concat(Stream.of(value), arguments.stream()).toList());
    }

    /** The form in which it is stored. */
    public String text() {
        return arguments.isEmpty() ? key : key + SEPARATOR + String.join(SEPARATOR, arguments);
    }

    public String in(MessageSource messages, Locale locale) {
        String words = messages.getMessage("import." + key, arguments.toArray(), key, locale);
        return words == null ? key : words;
    }
}
