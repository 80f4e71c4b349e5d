package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnknownSort extends BadRequest {

    private final String reason;

    private UnknownSort(String reason, Object... arguments) {
        super("sort", arguments);
        this.reason = reason;
    }

    static UnknownSort by(String name, String there) {
        return new UnknownSort("sort.unknown-field", name, there);
    }

    static UnknownSort byMoreThan(int most) {
        return new UnknownSort("sort.too-many", most);
    }

    @Override
    protected String reason() {
        return reason;
    }
}
