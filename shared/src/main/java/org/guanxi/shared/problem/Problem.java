package org.guanxi.shared.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Something a caller can understand and act on. The class name is the published type ({@code DealClosed} becomes {@code
 * /problems/deal-closed}); title and detail come from the message catalogue, {@code problem.deal-closed} and {@code
 * problem.deal-closed.detail}, filled with the arguments.
 */
public abstract class Problem extends RuntimeException {

    private final HttpStatus status;
    private final transient Object[] arguments;

    protected Problem(HttpStatus status, Object... arguments) {
        super(null, null, false, false);
        this.status = status;
        this.arguments = arguments;
    }

    public HttpStatus status() {
        return status;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Where in the request the trouble is, if that can be said. */
    public List<FieldProblem> fields() {
        return List.of();
    }

    /** At these places of the body the detail is said again. */
    protected final List<FieldProblem> at(String pointer) {
        return List.of(new FieldProblem(pointer, "problem." + code() + ".detail"));
    }

    /** What a program can act on besides the code: {@code otherId}. */
    public Map<String, Object> properties() {
        return Map.of();
    }

    public String code() {
        return codeOf(getClass());
    }

    public static String codeOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Override
    public String getMessage() {
        return code() + " " + List.of(arguments);
    }
}
