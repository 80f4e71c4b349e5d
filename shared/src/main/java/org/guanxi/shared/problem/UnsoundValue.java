package org.guanxi.shared.problem;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A value of the right kind that is refused all the same. */
public final class UnsoundValue extends MismatchedInputException {

    private final String key;

    /** @param key why, in the message catalogue: {@code field.invisible} */
    public UnsoundValue(JsonParser parser, String key, @Nullable Class<?> type) {
        super(parser, key, type);
        this.key = key;
    }

    String key() {
        return key;
    }
}
