package org.guanxi.analytics.rule;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.guanxi.shared.problem.BadRequest;
import org.guanxi.shared.problem.FieldProblem;
import org.springframework.context.i18n.LocaleContextHolder;

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

    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String pointer;
    private final Flaw flaw;

    InvalidRule(String pointer, Flaw flaw) {
        super(pointer);
        this.pointer = pointer;
        this.flaw = flaw;
    }

    @Override
    public List<FieldProblem> fields() {
        var words = ResourceBundle.getBundle("messages", LocaleContextHolder.getLocale(), ENGLISH_OTHERWISE);
        var key = "rule." + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of(new FieldProblem(pointer, words.getString(key)));
    }
}
