package org.guanxi.shared.problem;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

/** A body that was not bound by Spring itself and is no better than those that it refuses: the same answer. */
public final class InvalidBody extends Problem {

    private final transient List<Flaw> flaws;

    private InvalidBody(List<Flaw> flaws) {
        super(HttpStatus.BAD_REQUEST);
        this.flaws = flaws;
    }

    public static InvalidBody of(JacksonException unreadable) {
        return new InvalidBody(List.of(Flaw.of(unreadable)));
    }

    public static InvalidBody of(Set<? extends ConstraintViolation<?>> wrong) {
        return new InvalidBody(wrong.stream().map(Flaw::of).toList());
    }

    public static InvalidBody of(List<Flaw> flaws) {
        return new InvalidBody(flaws);
    }

    public static InvalidBody notAnObject() {
        return new InvalidBody(List.of(new Flaw("", "field.object")));
    }

    @Override
    public String code() {
        return "invalid-request";
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
