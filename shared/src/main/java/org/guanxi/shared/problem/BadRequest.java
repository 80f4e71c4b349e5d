package org.guanxi.shared.problem;

import org.springframework.http.HttpStatus;

/** The request cannot be read as it is. What is said of the place is what is said of the whole. */
public abstract class BadRequest extends Problem {

    private final String pointer;

    protected BadRequest(String pointer, Object... arguments) {
        super(HttpStatus.BAD_REQUEST, arguments);
        this.pointer = pointer;
    }

    /** The place, and the sentence about it. */
    public final FieldProblem fault() {
        return new FieldProblem(pointer, reason());
    }

    /** The sentence in the message catalogue that says what is wrong. */
    protected String reason() {
        return "problem." + code() + ".detail";
    }
}
