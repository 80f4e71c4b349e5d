package org.guanxi.support.progress;

import java.time.Duration;
import org.guanxi.shared.problem.Conflict;

final class ReopenWindowOver extends Conflict {

    ReopenWindowOver(Duration window) {
        super(window.toDays());
    }
}
