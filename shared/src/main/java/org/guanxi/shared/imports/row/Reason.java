package org.guanxi.shared.imports.row;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Why an import failed as a whole, in nobody's language yet.
 *
 * @param key of the message catalogue, without {@code import.}
 */
public record Reason(String key, List<String> arguments) {

    private static final String SEPARATOR = "\n";
    private static final String ONE_OF = "one-of";
    private static final String CHOICES = ", ";

    static Reason oneOf(Class<? extends Enum<?>> choices) {
        return of(ONE_OF, Stream.of(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(CHOICES)));
    }

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
        Object[] said = arguments.toArray();
        if (key.equals(ONE_OF)) {
            said[said.length - 1] = inWords(arguments.getLast(), messages, locale);
        }
        return said("import." + key, said, key, messages, locale);
    }

    /** What one may choose is called in files as on the screen, {@code import.word.PERSON}; otherwise it keeps its name. */
    private static String inWords(String choices, MessageSource messages, Locale locale) {
        return Stream.of(choices.split(CHOICES))
                .map(choice -> said("import.word." + choice, new Object[0], choice, messages, locale))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : CHOICES));
    }

    private static String said(
            String key, Object[] arguments, String otherwise, MessageSource messages, Locale locale) {
        String words = messages.getMessage(key, arguments, otherwise, locale);
        return words == null ? otherwise : words;
    }
}
