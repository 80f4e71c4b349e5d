package org.guanxi.local.platform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Interruption;
import org.guanxi.local.terminal.LogTail;

/** Parts that ended without being told to, each named once until it runs again. */
final class Losses {

    private final Home home;
    private final Interruption interruption;
    private final Set<String> known = new HashSet<>();

    Losses(Home home, Interruption interruption) {
        this.home = home;
        this.interruption = interruption;
    }

    List<String> news(List<Part> parts) {
        return parts.stream().filter(this::isNew).map(this::text).toList();
    }

    private boolean isNew(Part part) {
        var pids = new Pids(home);
        if (pids.running(part).isPresent()) {
            known.remove(part.name());
            return false;
        }
        // asked last: whatever an interruption has stopped, it had begun before
        return pids.file(part.name()).exists() && !interruption.begun() && known.add(part.name());
    }

    private String text(Part part) {
        var log = home.log(part.name());
        return part.name() + " has ended; ./crm up (in another terminal) starts it again.\n  log: " + log
                + LogTail.of(log);
    }
}
