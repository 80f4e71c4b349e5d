package org.guanxi.shared.problem;

import jakarta.validation.ConstraintViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with one field, not yet in anybody's language.
 *
 * @param key of the catalogue, or the words themselves
 */
public record Flaw(String pointer, String key, Object... arguments) {

    private static final Map<Class<?>, String> KINDS = Map.of(
            UUID.class, "field.id",
            Instant.class, "field.moment",
            LocalDate.class, "field.date",
            String.class, "field.text",
            List.class, "field.list",
            Boolean.class, "field.flag",
            boolean.class, "field.flag");

    public static Flaw of(JacksonException unreadable) {
        String pointer = unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(Flaw::step)
                .collect(Collectors.joining());
        return switch (unreadable) {
            case InputCoercionException tooLarge -> new Flaw(pointer, "field.out-of-range");
            case StreamReadException broken -> new Flaw(pointer, "field.json");
            case UnrecognizedPropertyException unknown -> new Flaw(pointer, "field.unknown");
            case UnsoundValue unsound -> new Flaw(pointer, unsound.key());
            case MismatchedInputException wrong -> expecting(pointer, wrong.getTargetType());
            default -> new Flaw(pointer, "field.unreadable");
        };
    }

    public static Flaw of(ConstraintViolation<?> wrong) {
        return new Flaw(pointer(wrong.getPropertyPath().toString()), wrong.getMessage());
    }

    /** @param type what the field takes */
    public static Flaw expecting(String pointer, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            String words =
                    Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Flaw(pointer, "field.word", words);
        }
        boolean number = type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive());
        return new Flaw(pointer, KINDS.getOrDefault(type, number ? "field.number" : "field.unreadable"));
    }

    /** {@code lines[0].amount} is {@code /lines/0/amount}; of {@code lines[0].<list element>}, the end says nothing. */
    public static String pointer(String path) {
        String named = path.replaceAll("\\.?<[^>]*>", "");
        return named.isEmpty()
                ? ""
                : "/" + named.replace("[", ".").replace("]", "").replace('.', '/');
    }

    /** What a JSON pointer says for a name. */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    public FieldProblem in(MessageSource messages) {
        String words = messages.getMessage(key, arguments, null, LocaleContextHolder.getLocale());
        return new FieldProblem(pointer, words == null ? key : words);
    }
}
