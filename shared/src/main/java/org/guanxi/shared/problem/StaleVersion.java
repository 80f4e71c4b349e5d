package org.guanxi.shared.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Somebody else changed the record meanwhile. */
public final class StaleVersion extends Problem {

    private final long current;

    /** @param current what the caller should have seen; below zero when that is not known */
    public StaleVersion(long current) {
        super(HttpStatus.PRECONDITION_FAILED, current);
        this.current = current;
    }

    @Override
    public Map<String, Object> properties() {
        return current < 0 ? Map.of() : Map.of("currentVersion", current);
    }
}
