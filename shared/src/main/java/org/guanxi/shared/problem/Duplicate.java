package org.guanxi.shared.problem;

import java.util.Map;
import java.util.UUID;

/** What may be there once is there already: in {@code otherId}. */
public abstract class Duplicate extends Conflict {

    private final UUID otherId;

    protected Duplicate(UUID otherId, Object... arguments) {
        super(arguments);
        this.otherId = otherId;
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("otherId", otherId);
    }
}
