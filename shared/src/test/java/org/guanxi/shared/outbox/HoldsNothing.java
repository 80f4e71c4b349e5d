package org.guanxi.shared.outbox;

import javax.sql.DataSource;

/** A broken twin: takes itself for the only relay, whoever else is one. */
class HoldsNothing extends RelayLock {

    HoldsNothing(DataSource database) {
        super(database);
    }

    @Override
    boolean hold() {
        return true;
    }
}
