package org.guanxi.shared.outbox;

import java.time.Duration;
import javax.sql.DataSource;

/** A broken twin: holds the lock and does not say so again. */
class KeepsSilent extends RelayLock {

    KeepsSilent(DataSource database, Duration silence) {
        super(database, silence);
    }

    @Override
    boolean wantsToBeHeard() {
        return false;
    }
}
