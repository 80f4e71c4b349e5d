package org.guanxi.gateway.problem;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Finds out which part of a request cannot be read. */
final class Flaws {

    private static final Map<Class<?>, String> KINDS =
            Map.of(String.class, "field.text", Boolean.class, "field.flag", boolean.class, "field.flag");

    private Flaws() {}

    /** @return null when the request is not to blame, or nothing is known of the place */
    static @Nullable Flaw of(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> ofBody(unreadable.getCause());
            case MethodArgumentTypeMismatchException wrong -> expecting(wrong.getName(), wrong.getRequiredType());
            case InvalidParameterException unreadable -> new Flaw("", "field.address");
            case RequestRejectedException unreadable -> new Flaw("", "field.header");
            default -> null;
        };
    }

    private static Flaw ofBody(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamReadException broken -> new Flaw(pointer(broken), "field.json");
            case InvalidNullException missing -> new Flaw(pointer(missing), "field.missing");
            case MismatchedInputException wrong -> expecting(pointer(wrong), wrong.getTargetType());
            case JacksonException other -> new Flaw(pointer(other), "field.unreadable");
            case null, default -> new Flaw("", "field.json");
        };
    }

    private static Flaw expecting(String pointer, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            String words =
                    Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return new Flaw(pointer, "field.word", words);
        }
        boolean number = type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive());
        return new Flaw(pointer, KINDS.getOrDefault(type, number ? "field.number" : "field.unreadable"));
    }

    private static String pointer(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
