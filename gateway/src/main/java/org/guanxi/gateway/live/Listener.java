package org.guanxi.gateway.live;

import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Who listens.
 *
 * @param until when the token ends that they came with
 * @param present whether they are still signed in, or their token is still in force
 */
record Listener(String id, Set<String> rights, Instant until, BooleanSupplier present) {

    boolean mayRead(Change change) {
        return rights.contains(change.right())
                && (change.person() == null || change.person().equals(id));
    }
}
