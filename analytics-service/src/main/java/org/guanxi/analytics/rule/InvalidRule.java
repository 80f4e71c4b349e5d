package org.guanxi.analytics.rule;

import java.util.List;
import java.util.Locale;
import org.guanxi.analytics.words.Words;
import org.guanxi.shared.problem.BadRequest;
import org.guanxi.shared.problem.FieldProblem;

/** The rule cannot be understood; the pointer says where, the message in the caller's language what. */
final class InvalidRule extends BadRequest {

    enum Flaw {
        NOT_AN_OBJECT,
        NOT_A_LIST,
        TOO_DEEP,
        TOO_LONG,
        UNKNOWN_KEY,
        UNKNOWN_FIELD,
        WRONG_OP,
        WRONG_VALUE
    }

    private final String pointer;
    private final Flaw flaw;

    InvalidRule(String pointer, Flaw flaw) {
        super(pointer);
        this.pointer = pointer;
        this.flaw = flaw;
    }

    @Override
    public List<FieldProblem> fields() {
        var key = "rule." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(new FieldProblem(pointer, Words.of(key)));
    }
}
