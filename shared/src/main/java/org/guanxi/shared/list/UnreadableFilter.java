package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnreadableFilter extends BadRequest {

    private static final int LONGEST = 200;

    private final String reason;

    /** @param reason of the message catalogue, behind {@code filter.} */
    UnreadableFilter(String reason, Object... arguments) {
        super("filter", arguments);
        this.reason = reason;
    }

    static String shown(String raw) {
        return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST) + "…";
    }

    @Override
    protected String reason() {
        return "filter." + reason;
    }
}
