package org.guanxi.shared.list.filter;

import org.guanxi.shared.problem.BadRequest;

public final class UnreadableFilter extends BadRequest {

    private static final int LONGEST = 200;

    private final String reason;

    /** @param reason of the message catalogue, behind {@code filter.} */
    public UnreadableFilter(String reason, Object... arguments) {
        super("filter", arguments);
        this.reason = reason;
    }

    public static String shown(String raw) {
        return raw.length() <= LONGEST ? raw : raw.substring(0, LONGEST) + "…";
    }

    @Override
    public String reason() {
        return "filter." + reason;
    }
}
