package org.guanxi.shared.list.group;

import org.guanxi.shared.problem.BadRequest;

final class UnknownGroup extends BadRequest {

    private final String reason;

    private UnknownGroup(String parameter, String reason, Object... arguments) {
        super(parameter, arguments);
        this.reason = reason;
    }

    static UnknownGroup by(String name, String there) {
        return new UnknownGroup("by", "group.unknown-field", name, there);
    }

    static UnknownGroup sum(String name, String there) {
        return new UnknownGroup("sum", "group.unknown-sum", name, there);
    }

    @Override
    protected String reason() {
        return reason;
    }
}
