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
        NO_TEXT,
        NO_OPTION,
        NO_NUMBER,
        NO_AMOUNT,
        NO_MOMENT,
        NO_SPAN,
        NO_LIST,
        NO_VALUE
    }

    private final String pointer;
    private final Flaw flaw;
    private final transient Object[] words;

    /** @param words that the message takes in */
    InvalidRule(String pointer, Flaw flaw, Object... words) {
        super(pointer);
        this.pointer = pointer;
        this.flaw = flaw;
        this.words = words;
    }

    @Override
    public List<FieldProblem> fields() {
        var key = "rule." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(new FieldProblem(pointer, Words.of(key, words)));
    }
}
